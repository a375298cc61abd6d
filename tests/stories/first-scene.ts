/**
 * The first scene of “The bad day” as a small story of its own, with three endings, to be spoilt in one place at a time:
 * a walk of all of it takes a minute, of this a second.
 */
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const SCENE_ENDS = '// ---- 2 ·';

const ENDINGS = `
=== evening
{
- left_open():
	-> oven
- left_shut():
	-> stairs
}
The phone lies by the flour. # ending: the_phone: The phone
-> END

= oven
The ovens are warm. # ending: the_oven: The oven
-> END

= stairs
Eleven steps, and a bus. # ending: the_stairs: The stairs
-> END
`;

/** What of the header speaks of later scenes. */
const LATER = /^# teaches: (?!\S+ kitchen)[^\n]*\n/gm;

/** The scene's text, its last divert leading to the endings. It has no rest: it is a short story. */
export function firstScene(): string {
	const whole = readFileSync('stories/the-bad-day.ink', 'utf8');
	const scene = whole
		.slice(0, whole.indexOf(SCENE_ENDS))
		.replace(LATER, '')
		.replace(/ # rest$/m, '');
	return `${scene.replace('-> eight_oclock', '-> evening')}${ENDINGS}`;
}

let folder: string | undefined;

/** Writes a story where it finds the model, out of the project's way. */
export function writeStory(name: string, text: string): string {
	if (!folder) {
		folder = mkdtempSync(join(tmpdir(), 'attuned-stories-'));
		symlinkSync(resolve('stories/shared'), join(folder, 'shared'), 'junction');
	}
	const file = join(folder, `${name}.ink`);
	writeFileSync(file, text);
	return file;
}

/** Removes what was written. */
export function removeStories(): void {
	if (folder) rmSync(folder, { recursive: true });
	folder = undefined;
}
