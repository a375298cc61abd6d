/** Work that is written as a generator, so that a page can do it piece by piece; here it is done in one go. */
export function whole<T>(pieces: Generator<unknown, T>): T {
	for (;;) {
		const { done, value } = pieces.next();
		if (done) return value as T;
	}
}
