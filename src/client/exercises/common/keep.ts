/**
 * What a reader has an exercise keep on this device, and forget: one way for all kinds. The store is loaded when it is
 * first asked; where it cannot be, or the device will not take it, that is said. What is kept, the kinds know.
 */

/** What became of it. Each has its words in the page: `data-kept`, `data-not-kept` … */
export type Outcome = 'kept' | 'notKept' | 'forgotten' | 'notForgotten' | 'empty';

/** What was kept under an id on an earlier visit, part by part; nothing where it cannot be read. */
export async function keptUnder(id: string): Promise<readonly string[]> {
	try {
		return (await import('../../state/plans.ts')).planOf(id);
	} catch (error) {
		console.error(error);
		return [];
	}
}

/** Keeps parts under an id; without any they are forgotten. */
export async function keepUnder(id: string, parts: readonly string[]): Promise<Outcome> {
	const forget = parts.length === 0;
	try {
		const { keepPlan } = await import('../../state/plans.ts');
		if (keepPlan(id, parts)) return forget ? 'forgotten' : 'kept';
	} catch (error) {
		console.error(error);
	}
	return forget ? 'notForgotten' : 'notKept';
}

/** Says what became of it, in the words that wait in the page. */
export function sayKept(root: HTMLElement, outcome: Outcome): void {
	const status = root.querySelector<HTMLElement>('.ex-kept');
	if (status) status.textContent = status.dataset[outcome] ?? '';
}
