/** What a manifest is written from: one package, in no system's words. A type alone. */

export interface About {
	/** `course`, `unit-missed`, `story-popcorn`: unique, a name in XML, and part of the files' names. */
	readonly id: string;
	readonly title: string;
	readonly description: string;
	/** BCP 47: `en-GB`. */
	readonly locale: string;
	/** Every file of the package but its manifest, by its path from the root, in order. */
	readonly files: readonly string[];
	/** The page that is launched. */
	readonly entry: string;
}
