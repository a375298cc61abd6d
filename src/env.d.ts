/** Types for what the build gives and TypeScript cannot see for itself. */
/// <reference types="astro/client" />

declare module '*.ink' {
	/** The compiled story, as it ships. */
	const story: import('./client/story/types.ts').Story;
	export default story;
}

declare namespace App {
	interface Locals {
		/** What the lesson's text places by id, laid out by its page. */
		pieces?: import('./client/exercises/schema.ts').Pieces;
		/** The exercises and questions that stand on the page, in order: what is said to them, paper has on a last page. */
		asked?: import('./client/exercises/common/asked.ts').Asked;
	}
}
