/** Starts a story from the template: a small one that keeps every promise, to be rewritten line by line. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const TEMPLATE = 'src/toolchain/command/story-template.ink';
const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Said when a story cannot be started, with what to do. */
export class NameError extends Error {}

/**
 * Writes the new file.
 * @param name the story's id and its file's name: kebab-case
 * @returns its path
 * @throws NameError if the name is no id, or taken
 */
export function newStory(name: string, folder = 'stories'): string {
	if (!NAME.test(name)) {
		throw new NameError(`“${name}” is no name for a story. Expected small letters, digits and -, as in two-plates.`);
	}
	const file = join(folder, `${name}.ink`);
	if (existsSync(file)) throw new NameError(`There is a story ${file} already. Choose another name.`);
	const title = name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');
	const text = readFileSync(TEMPLATE, 'utf8').replace(/^# title: .*$/m, `# title: ${title}`);
	writeFileSync(file, text);
	return file;
}
