/**
 * The first page of a package: its HTML, and the script and sheet that it loads, a script for each system. What they do
 * stands in client/classroom/lms/entry.ts. Its policy lets a cmi5 package, and no other, speak to a server.
 */
import { type BuildOptions, build } from 'esbuild';
import type { Strings } from '../../strings/languages.ts';
import { TARGETS } from '../site/oldest-engines.ts';

/** The systems that a package reports to. */
export const SYSTEMS = ['scorm-12', 'scorm-2004', 'cmi5'] as const;
export type System = (typeof SYSTEMS)[number];

const SOURCES = 'src/client/classroom/lms';

async function bundled(source: BuildOptions): Promise<string> {
	const { outputFiles } = await build({
		...source,
		bundle: true,
		minify: true,
		write: false as const,
		format: 'iife',
		target: TARGETS,
		legalComments: 'none',
	});
	return outputFiles[0]?.text ?? '';
}

/** The script of a package's first page. */
export const entryScript = (system: System): Promise<string> =>
	bundled({ stdin: { contents: `import { start } from './entry-${system}.ts'; start();`, resolveDir: SOURCES } });

/** The sheet of a package's first page. */
export const entrySheet = (): Promise<string> => bundled({ entryPoints: [`${SOURCES}/entry.css`] });

const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** What a first page says, and carries. */
export interface EntryPage {
	readonly title: string;
	/** BCP 47, for `lang`. */
	readonly locale: string;
	readonly direction: 'ltr' | 'rtl';
	readonly system: System;
	readonly words: Strings['packages'];
	/** For entry.ts: survives JSON. */
	readonly data: object;
}

/** Where a system may be spoken to: SCORM by an object on the page, cmi5 by addresses that only the launch knows. */
const CONNECT: Readonly<Record<System, string>> = { 'scorm-12': "'none'", 'scorm-2004': "'none'", cmi5: '* data:' };

/** The page as HTML. */
export function entryPage({ title, locale, direction, system, words, data }: EntryPage): string {
	const policy = [
		"default-src 'none'",
		"script-src 'self'",
		"style-src 'self'",
		"frame-src 'self'",
		'img-src data:',
		`connect-src ${CONNECT[system]}`,
		"base-uri 'none'",
		"form-action 'none'",
	].join('; ');
	const carried = JSON.stringify(data).replaceAll('<', '\\u003c');
	return `<!doctype html>
<html lang="${escaped(locale)}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="entry.css">
</head>
<body>
<noscript><p>${escaped(words.noScript)}</p></noscript>
<iframe id="course" title="${escaped(words.frame)}" allow="fullscreen; clipboard-write"></iframe>
<p id="notice" role="status"></p>
<a id="back" href="#" target="_self" hidden>${escaped(words.back)}</a>
<script type="application/json" id="data">${carried}</script>
<script src="entry.js"></script>
</body>
</html>
`;
}
