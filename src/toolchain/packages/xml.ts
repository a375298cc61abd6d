/**
 * Writes XML: elements with attributes, in the order given, indented. Text is escaped by the three named entities that every
 * reader knows, and a quotation mark in attributes; letters of all languages stand as they are, in UTF-8, since a numeric
 * entity arrives undecoded in Moodle.
 */

/** An element as text. */
export type Xml = string & { readonly xml: true };

/** Text as XML has it. What XML 1.0 cannot hold, control letters, is left out. */
function escapeXml(text: string): string {
	return (
		text
			// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is left out
			.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
			.replaceAll('&', '&amp;')
			.replaceAll('<', '&lt;')
			.replaceAll('>', '&gt;')
	);
}

const indent = (text: string): string => text.replaceAll('\n', '\n  ');

/**
 * An element.
 * @param inside a text, or elements; none makes it empty
 */
export function element(
	name: string,
	attributes: Readonly<Record<string, string>>,
	inside: string | readonly Xml[] = [],
): Xml {
	const written = Object.entries(attributes)
		.map(([key, value]) => ` ${key}="${escapeXml(value).replaceAll('"', '&quot;')}"`)
		.join('');
	if (typeof inside === 'string') return `<${name}${written}>${escapeXml(inside)}</${name}>` as Xml;
	if (inside.length === 0) return `<${name}${written}/>` as Xml;
	return `<${name}${written}>${inside.map((each) => indent(`\n${each}`)).join('')}\n</${name}>` as Xml;
}

/** A whole file. */
export const xmlFile = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
