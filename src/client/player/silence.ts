/**
 * Lets a silence take its time: what stands after it comes when it is over, or when the reader does not want to wait. It
 * knows elements and a clock; which lines are silences, the markup says.
 */

/** How long a silence lasts, in milliseconds. */
export const LASTS = 1200;

export interface Silence {
	/** Ends the silence that is on now. False where there is none. */
	readonly cut: () => boolean;
	/** Shows everything at once: another turn is to be drawn. */
	readonly stop: () => void;
}

/**
 * Hides what stands after the first silence of some elements, then lets it come, silence by silence.
 * @param items what stands on the page, in order; a silence has the class `silence`
 * @param comes called each time more has come: how many silences are over, and whether all is there
 */
export function keepSilences(items: readonly HTMLElement[], comes: (over: number, whole: boolean) => void): Silence {
	const ends = items.flatMap((item, at) => (item.classList.contains('silence') ? at : []));
	let over = 0;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const show = () => {
		const end = ends[over] ?? items.length;
		for (const [at, item] of items.entries()) item.hidden = at > end;
		items[end]?.classList.toggle('is-on', over < ends.length);
	};
	const next = () => {
		clearTimeout(timer);
		items[ends[over] ?? -1]?.classList.remove('is-on');
		over++;
		show();
		comes(over, over >= ends.length);
		if (over < ends.length) timer = setTimeout(next, LASTS);
	};
	if (ends.length > 0) {
		show();
		timer = setTimeout(next, LASTS);
	}
	return {
		cut: () => {
			if (over >= ends.length) return false;
			next();
			return true;
		},
		stop: () => {
			clearTimeout(timer);
			over = ends.length;
			for (const item of items) item.hidden = false;
		},
	};
}
