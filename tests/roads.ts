/**
 * Whole roads through the stories, for tests that play them: each is a transcript that is kept
 * (fixtures/transcripts/<story>/<ending>.txt), and its picks stand in it. A new one is written by
 * `npm run stories -- transcript STORY PICKS`.
 */
import { readdirSync, readFileSync } from 'node:fs';

export interface Road {
	readonly story: string;
	/** The id of the ending that it leads to. */
	readonly ending: string;
	readonly picks: readonly string[];
	/** The transcript's file, from the project's root. */
	readonly file: string;
}

const FOLDER = 'tests/fixtures/transcripts';

/** The picks of a transcript: in brackets behind each of the reader's own lines. */
const picksIn = (text: string) => [...text.matchAll(/^> .* {2}\[(\w+)\]$/gm)].map(([, pick = '']) => pick);

export const ROADS: readonly Road[] = readdirSync(FOLDER).flatMap((story) =>
	readdirSync(`${FOLDER}/${story}`).map((name) => {
		const file = `${FOLDER}/${story}/${name}`;
		return { story, ending: name.replace('.txt', ''), picks: picksIn(readFileSync(file, 'utf8')), file };
	}),
);
