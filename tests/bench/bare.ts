/**
 * What a story's page is held against: the same turns on a page with nothing else to it. No styles, no picture, no ink: a
 * few paragraphs, buttons, and a script that puts in what was played beforehand.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeHtml } from '../../src/client/markup/html.ts';
import { play } from '../../src/client/story/play.ts';
import type { Session, Story } from '../../src/client/story/types.ts';

/** The picks of a reader who takes the first choice, then the second, and so on round. */
export function roadThrough(story: Story, most: number): string[] {
	const picks: string[] = [];
	for (;;) {
		const { offered } = play(story, picks);
		const next = offered[picks.length % offered.length];
		if (!next || picks.length >= most) return picks;
		picks.push(next.pick);
	}
}

/** The words of the last turn of a session, and its choices, as HTML. */
function lastOf({ turns, offered }: Session): { words: string; choices: string } {
	const turn = turns.at(-1);
	const said = turn?.said === undefined ? [] : [turn.said];
	const words = [...said, ...(turn?.beats ?? []).map(({ text }) => text)];
	return {
		words: words.map((text) => `<p>${escapeHtml(text)}</p>`).join(''),
		choices: offered.map(({ pick, text }) => `<button data-pick="${pick}">${escapeHtml(text)}</button>`).join(''),
	};
}

const SCRIPT = `
let turn = 0;
const [now, choices] = ['now', 'choices'].map((id) => document.getElementById(id));
choices.addEventListener('click', (event) => {
	if (!event.target.closest('button')) return;
	const { words, choices: offered } = turns[turn++];
	now.insertAdjacentHTML('beforeend', words);
	choices.innerHTML = offered;
	choices.scrollIntoView({ block: 'end' });
});
document.body.dataset.ready = '';`;

/**
 * Writes the bare page of a road into a folder, as its index.
 * @param picks the road that will be taken on it
 */
export function writeBare(folder: string, story: Story, picks: readonly string[]): void {
	const turns = picks.map((_, index) => lastOf(play(story, picks.slice(0, index + 1))));
	const first = lastOf(play(story, []));
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'turns.js'), `const turns = ${JSON.stringify(turns)};${SCRIPT}`);
	writeFileSync(
		join(folder, 'index.html'),
		`<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(story.title)}</title><body><main><div id="now">${first.words}</div><div id="choices">${first.choices}</div></main><script defer src="turns.js"></script></body></html>`,
	);
}
