/** What is printed of a story. Its page: stories/<story>/book/. */
import type { Making } from '../edition.ts';
import { type Booklet, makeBooklets } from './booklets.ts';
import { makeScript, type Script } from './script.ts';

/** Booklets where a class can handle them, else the script. */
export type Printed =
	| { readonly form: 'booklets'; readonly booklets: readonly Booklet[] }
	| { readonly form: 'script'; readonly script: Script };

export const paper: Making<Printed> = {
	id: 'paper',
	make(from) {
		const booklets = makeBooklets(from.read());
		return booklets ? { form: 'booklets', booklets } : { form: 'script', script: makeScript(from.read(), from.notes) };
	},
};
