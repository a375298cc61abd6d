/** HTML as strings that cannot be wrong by accident: whatever is put in is escaped, unless it is Html already. */

/** Markup that needs no more escaping. Made only by `html` and `trusted`. */
export interface Html {
	readonly html: string;
}

type Value = Html | string | number | undefined | false | readonly Html[];

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Makes text safe inside an element or a quoted attribute. */
export function escapeHtml(text: string): string {
	return text.replace(/[&<>"']/g, (char) => ESCAPES[char] ?? char);
}

function write(value: Value): string {
	if (value === undefined || value === false) return '';
	if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value));
	return 'html' in value ? value.html : value.map((item) => item.html).join('');
}

/** A template whose values are escaped; `undefined` and `false` write nothing. */
export function html(strings: TemplateStringsArray, ...values: Value[]): Html {
	return { html: strings.reduce((out, part, index) => out + write(values[index - 1]) + part) };
}

/** Markup drawn by our own code (the pictures), taken as it is. Never for text from a story or from outside. */
export function trusted(markup: string): Html {
	return { html: markup };
}
