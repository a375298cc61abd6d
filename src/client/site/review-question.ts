/** A question that came back, as elements, out of the templates of its page. All words are set as text, never as HTML. */
import type { Piece, ReviewQuestion } from './review-file.ts';

function copyOf(page: ParentNode, name: string): HTMLElement[] {
	const template = page.querySelector<HTMLTemplateElement>(`template[data-${name}]`);
	if (!template) throw new Error(`The page of questions has no template data-${name}. Mend pages/review.`);
	return [...(template.content.cloneNode(true) as DocumentFragment).children] as HTMLElement[];
}

/** Words, each source that they cite as the link that a lesson has. */
function paragraph(page: ParentNode, pieces: readonly Piece[]): HTMLElement {
	const line = document.createElement('p');
	for (const piece of pieces) {
		if (typeof piece === 'string') {
			line.append(piece);
			continue;
		}
		const [link] = copyOf(page, 'source');
		if (!link) continue;
		link.setAttribute('href', `${link.getAttribute('href')}#${piece.source}`);
		link.setAttribute('aria-label', (link.dataset['name'] ?? '').replace('…', piece.name));
		line.append(link);
	}
	return line;
}

/**
 * A question with its answers; the reply to what is chosen shows by the styles that lessons have.
 * @param name of its fields, unique on the page
 */
export function questionElement(page: ParentNode, question: ReviewQuestion, name: string): HTMLElement[] {
	const [setting, field] = copyOf(page, 'question');
	setting?.append(...question.setting.map((pieces) => paragraph(page, pieces)));
	const legend = field?.querySelector('legend');
	if (legend) legend.textContent = question.ask;
	for (const [at, { text, reply }] of question.answers.entries()) {
		const [strip] = copyOf(page, 'answer');
		const input = strip?.querySelector('input');
		const words = strip?.querySelector('span');
		if (input) input.name = name;
		if (input) input.value = String(at + 1);
		if (words) words.textContent = text;
		if (strip) field?.querySelector('.ex-answers')?.append(strip);
		const said = paragraph(page, reply);
		said.dataset['answer'] = text;
		field?.querySelector('.ex-replies')?.append(said);
	}
	return [setting, field].filter((element) => element !== undefined);
}
