/**
 * Puts the script that keeps an early choice (client/player/early-choice.ts) into each built page that has a story, right
 * below its choices. Build side only. A page that carries its player gets one script for everything instead
 * (editions/carried), which takes this one out.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'parse5';
import { classicScripts } from './classic-script.ts';
import { elementsIn } from './inline-styles.ts';
import { edited, filesBelow } from './relative.ts';

const CODE =
	"import { keepEarlyChoice } from './src/client/player/early-choice.ts';\nkeepEarlyChoice(document.currentScript.previousElementSibling);";

/** A page with the script below the choices of each of its stories; any other page as it is. */
export function withEarlyChoice(html: string, script: string): string {
	const edits = [...elementsIn(parse(html, { sourceCodeLocationInfo: true }))].flatMap((player) => {
		if (player.tagName !== 'story-player') return [];
		const list = [...elementsIn(player)].find(({ attrs }) =>
			attrs.some(({ name, value }) => name === 'class' && value === 'choices'),
		);
		const at = list?.sourceCodeLocation?.endOffset;
		if (at === undefined) throw new Error('Expected an element of class “choices” in each <story-player> of a page.');
		return [{ start: at, end: at, text: `<script>${script}</script>` }];
	});
	return edited(html, edits);
}

/** The Astro integration. It stands before `inlineStyles`, which puts the script's hash into the page's policy. */
export function earlyChoice(note?: (module: string) => void): AstroIntegration {
	return {
		name: 'attuned:early-choice',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const folder = fileURLToPath(dir);
				const script = (await classicScripts(new Map([[CODE, CODE]]), note)).get(CODE) ?? '';
				for (const page of [...(await filesBelow(folder))].filter((file) => file.endsWith('.html'))) {
					const html = await readFile(join(folder, page), 'utf8');
					const kept = html.includes('<story-player') ? withEarlyChoice(html, script) : html;
					if (kept !== html) await writeFile(join(folder, page), kept);
				}
			},
		},
	};
}
