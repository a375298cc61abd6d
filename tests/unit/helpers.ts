/** For the engine's tests: compiles a fixture, and gives a story's errors as text with paths from the project. */
import { resolve } from 'node:path';
import type { StoryError } from '../../src/client/story/errors.ts';
import { type Compiled, compileStory } from '../../src/toolchain/compile/compile.ts';

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
