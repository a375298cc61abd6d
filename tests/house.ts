/** A writers' house out of the project's way, with the model in it: for stories that a test writes. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HOUSE, inkFile, MOTHER_TONGUE } from '../src/toolchain/compile/story-path.ts';

export interface House {
	/** Its folder, as `newStory` takes it. */
	readonly path: string;
	/** Writes a story in a language, and gives its file. */
	readonly write: (id: string, text: string, lang?: string) => string;
	readonly remove: () => void;
}

/** Builds one. Whoever does takes it away again. */
export function buildHouse(): House {
	const ground = mkdtempSync(join(tmpdir(), 'attuned-house-'));
	const path = join(ground, HOUSE);
	cpSync(`${HOUSE}/model`, join(path, 'model'), { recursive: true });
	return {
		path,
		write(id, text, lang = MOTHER_TONGUE) {
			const file = inkFile({ id, lang }, path);
			mkdirSync(join(path, id), { recursive: true });
			writeFileSync(file, text);
			return file;
		},
		remove: () => rmSync(ground, { recursive: true, force: true }),
	};
}
