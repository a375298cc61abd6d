/** Starts a story from the template: a folder with a small one that is whole, to be rewritten line by line. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HOUSE, inkFile, MOTHER_TONGUE } from '../compile/story-path.ts';

const TEMPLATE = 'src/toolchain/command/story-template';
/** What the template is called in its own files. */
const ITS_NAME = 'A new story';
const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Said when a story cannot be started, with what to do. */
export class NameError extends Error {}

/**
 * Writes the new folder.
 * @param name the story's id and its folder's name: kebab-case
 * @returns the path of its ink
 * @throws NameError if the name is no id, or taken
 */
export function newStory(name: string, house = HOUSE): string {
	if (!NAME.test(name)) {
		throw new NameError(`“${name}” is no name for a story. Expected small letters, digits and -, as in two-plates.`);
	}
	const folder = join(house, name);
	if (existsSync(folder)) throw new NameError(`There is a folder ${folder} already. Choose another name.`);
	const title = name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');
	mkdirSync(folder);
	for (const file of readdirSync(TEMPLATE)) {
		writeFileSync(join(folder, file), readFileSync(join(TEMPLATE, file), 'utf8').replaceAll(ITS_NAME, title));
	}
	return inkFile({ id: name, lang: MOTHER_TONGUE }, house);
}
