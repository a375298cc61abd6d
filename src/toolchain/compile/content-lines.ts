/** From a path in compiled ink to the line it was written on. Node only; for messages. */

/** A part of what ink's compiler made, before it is written out: that part knows where it comes from. */
interface Content {
	readonly content?: readonly Content[];
	readonly namedContent?: ReadonlyMap<string, Content>;
	readonly debugMetadata?: { readonly startLineNumber: number; readonly fileName: string | null } | null;
}

/** Where something was written; the file as ink was told it, or null for the story's own. */
export interface Written {
	readonly file: string | null;
	readonly line: number;
}

/**
 * Where the content at a path was written, or, if that is not told, the nearest around it.
 * @param root the main content of a story just compiled
 * @param path ink's path: names and numbers with dots between them
 */
export function writtenAt(root: unknown, path: string): Written | undefined {
	let part = root as Content;
	let found = part.debugMetadata;
	for (const step of path.split('.')) {
		const next = part.namedContent?.get(step) ?? part.content?.[Number(step)];
		if (!next) break;
		part = next;
		found = part.debugMetadata ?? found;
	}
	return found ? { file: found.fileName, line: found.startLineNumber } : undefined;
}
