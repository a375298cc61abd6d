/** For the engine's tests: compiles a fixture, and gives a story's errors as text with paths from the project. */
import { resolve } from 'node:path';
import type { Told } from '../../src/client/markup/told.ts';
import type { StoryError } from '../../src/client/story/errors.ts';
import type { Story } from '../../src/client/story/types.ts';
import { en } from '../../src/strings/en/index.ts';
import { type Compiled, compileStory } from '../../src/toolchain/compile/compile.ts';
import type { Wording } from '../../src/toolchain/editions/wording.ts';

export const fixture = (name: string) => resolve('tests/fixtures', `${name}.ink`);

export const compileFixture = (name: string): Compiled => compileStory(fixture(name), { release: true });

/** The message of the StoryError that compiling brings, or '' when it brings none. */
export function errorsOf(name: string, options = { release: true }): string {
	try {
		compileStory(fixture(name), options);
		return '';
	} catch (error) {
		return (error as StoryError).message;
	}
}

/** A story with the English words around it, as every renderer takes it. */
export const told = (story: Story): Told => ({ story, strings: en.player });

/** The same with all the words of the language, as an edition takes it. */
export const worded = (story: Story): Wording => ({ story, strings: en });
