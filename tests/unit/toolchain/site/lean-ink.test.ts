/** inkjs without the methods that nothing calls: smaller, and stories play as they do with all of them. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { Story as Whole } from 'inkjs';
import { parseAst } from 'vite';
import { afterAll, describe, expect, it } from 'vitest';
import { compileStory } from '../../../../src/toolchain/compile/compile.ts';
import { calledNames, withoutUncalled, withShortNames } from '../../../../src/toolchain/site/lean-ink.ts';
import { fixture } from '../../helpers.ts';

const lean = (code: string, called: string[] = []) => withoutUncalled(code, parseAst(code), new Set(called));

describe('a method goes', () => {
	it('when nothing says its name, and stays when something does', () => {
		const { code, gone } = lean('class A { used() { return 1; } unused() { return 2; } }\nnew A().used();');
		expect(gone).toEqual(['unused']);
		expect(code).toBe('class A { used() { return 1; }  }\nnew A().used();');
	});

	it('when only methods that go say its name, itself too', () => {
		expect(lean('class A { a() { this.b(); } b() { this.b(); } c() {} }\nnew A().c();').gone).toEqual(['a', 'b']);
	});

	it('never when it is called from outside, by the language, by a string or by a computed name', () => {
		expect(lean('class A { out() {} toString() {} [name]() {} text() {} }\nf("text");', ['out']).gone).toEqual([]);
	});

	it('and what only an emptied method said goes with it', () => {
		const { code, gone } = lean(
			'class A { CallExternalFunction(a) { this.b(); } b() {} }\nnew A().CallExternalFunction();',
		);
		expect(gone).toEqual(['b']);
		expect(code).toBe('class A { CallExternalFunction(a) {}  }\nnew A().CallExternalFunction();');
	});

	it('also where only a message says its name, and the message’s words go with it', () => {
		const { code, gone } = lean('class A { b() {} }\nthrow new Error("Call b before this");\nf("two words");');
		expect(gone).toEqual(['b']);
		expect(code).toBe('class A {  }\nthrow new Error("");\nf("two words");');
	});

	it('with its getters and setters', () => {
		expect(lean('class A { get a() { return 1; } set a(v) {} static b() {} }').gone).toEqual(['a', 'a', 'b']);
	});
});

describe('a name of its own', () => {
	const short = (code: string, called: string[] = []) => withShortNames(code, parseAst(code), new Set(called));

	it('gets short wherever it is a property', () => {
		expect(short('class A { _long = 1; get _other() { return this._long; } }\nnew A()._other;')).toBe(
			'class A { _0 = 1; get _1() { return this._0; } }\nnew A()._1;',
		);
	});

	it('stays where it is said outside, in a string, or as a variable', () => {
		const code = 'a._out; a._text; a["_text"]; a._local; let _local; b = { _local }; a[_local];';
		expect(short(code, ['_out'])).toBe(code);
	});

	it('stays where it has no line before it', () => {
		expect(short('a.long; b.c_d;')).toBe('a.long; b.c_d;');
	});
});

describe('inkjs, lean', () => {
	const file = createRequire(import.meta.url)
		.resolve('inkjs')
		.replace(/ink\.js$/, 'ink.mjs');
	const whole = readFileSync(file, 'utf8');
	const { code: few, gone } = withoutUncalled(whole, parseAst(whole), calledNames());
	const code = withShortNames(few, parseAst(few), calledNames());
	const folder = mkdtempSync(join(tmpdir(), 'lean-ink-'));
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	it('is at least a tenth lighter', () => {
		const [before, after] = [whole, code].map((text) => brotliCompressSync(text).length);
		expect(after).toBeLessThan((before ?? 0) * 0.9);
		expect(gone.length).toBeGreaterThan(50);
	});

	/** Everything that a story says by these choices: lines, tags, choices with theirs. */
	const told = (Story: typeof Whole, ink: unknown, turnBy: number): string[] => {
		const story = new Story(ink as Record<string, unknown>);
		story.state.storySeed = 1;
		const lines: string[] = [];
		for (let turn = 0; turn < 60; turn++) {
			while (story.canContinue) lines.push(`${story.Continue()}${story.currentTags?.join()}`);
			const { currentChoices } = story;
			lines.push(...currentChoices.map(({ text, tags, sourcePath }) => `${text} ${tags?.join()} ${sourcePath}`));
			if (currentChoices.length === 0) break;
			story.ChooseChoiceIndex((turn * turnBy) % currentChoices.length);
		}
		return lines;
	};

	it.each([
		['stories/the-bad-day/en.ink'],
		...['tunnel', 'thread', 'shuffle', 'lists', 'once', 'counts', 'reference', 'temps'].map((name) => [
			fixture(`walk/${name}`),
		]),
	])('plays %s as the whole of inkjs does', async (path) => {
		const leanFile = join(folder, 'ink.mjs');
		writeFileSync(leanFile, code.replace(/\n\/\/# sourceMappingURL=.*/, ''));
		const { Story } = (await import(pathToFileURL(leanFile).href)) as { Story: typeof Whole };
		const { ink } = compileStory(path, { release: true }).story;
		for (const turnBy of [0, 1, 2, 3, 5]) {
			const lines = told(Story, ink, turnBy);
			expect(lines.length).toBeGreaterThan(3);
			expect(lines).toEqual(told(Whole, ink, turnBy));
		}
	});
});
