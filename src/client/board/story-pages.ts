/**
 * All that is read of a session before its next choice, page by page: its newest turn, and after a scene's end or the
 * story's what waits in the page as a template. Laid out once for each session, until the screen is another.
 */
import type { Html } from '../markup/html.ts';
import type { Told } from '../markup/told.ts';
import { fill } from '../player/bring.ts';
import type { Session } from '../story/types.ts';
import { type TurnPage, turnPages } from './turn-pages.ts';
import { endingPages } from './view.ts';

export interface StoryPages {
	readonly of: (session: Session) => readonly TurnPage[];
	/** The screen is another: what was laid out is laid out anew. */
	readonly forget: () => void;
}

function page(...content: Node[]): TurnPage {
	const article = document.createElement('article');
	article.className = 'turn';
	article.append(...content);
	return { content: article, answers: false };
}

/**
 * The pages of sessions.
 * @param measure where a turn is measured: as wide and as high as a page
 */
export function storyPages(root: HTMLElement, measure: HTMLElement, told: Told): StoryPages {
	let laid: { readonly of: Session; readonly pages: readonly TurnPage[] } | undefined;
	const template = (name: string) => root.querySelector<HTMLTemplateElement>(`template[data-${name}]`);
	const waiting = (name: string): TurnPage[] => {
		const found = template(name);
		return found ? [page(found.content.cloneNode(true))] : [];
	};
	const written = (content: Html): TurnPage => {
		const made = page();
		fill(made.content, content);
		return made;
	};
	const layOut = (session: Session): TurnPage[] => {
		const { turns, ending } = session;
		const last = turns.at(-1);
		const inDanger = last?.rest && last.scene.id === template('danger')?.dataset['danger'];
		return [
			...turnPages(measure, told, session),
			...(inDanger ? waiting('danger') : []),
			...(ending ? [...endingPages(told.strings, ending).map(written), ...waiting('boundary')] : []),
		];
	};
	return {
		of: (session) => {
			if (laid?.of !== session) laid = { of: session, pages: layOut(session) };
			return laid.pages;
		},
		forget: () => {
			laid = undefined;
		},
	};
}
