/**
 * Keeps how far this lesson was read: begun, when a question was answered or the second exercise came on the screen; read,
 * when its end did, where this element stands. Opening a page keeps nothing. After quick exit, or once all is erased,
 * it keeps no more.
 */
type Acts = typeof import('../state/lesson-acts.ts');

class LessonReached extends HTMLElement {
	/** There once something was kept on this page: quick exit leaves no time to load it. */
	private acts: Acts | undefined;
	private readonly stop = new AbortController();

	connectedCallback(): void {
		const { signal } = this.stop;
		document.addEventListener('change', (event) => this.answered(event), { signal });
		document.addEventListener(
			'leaving',
			() => {
				this.stop.abort();
				this.acts?.leaveLesson(this.lesson);
			},
			{ signal },
		);
		document.addEventListener('erased', () => this.stop.abort(), { signal });
		const seen = new IntersectionObserver((entries) => {
			for (const { isIntersecting, target } of entries) {
				if (!isIntersecting) continue;
				seen.unobserve(target);
				void this.keep(({ keepBegun, keepRead }) => (target === end ? keepRead : keepBegun)(this.lesson));
			}
		});
		const end = this.querySelector('[data-end]');
		// The first may be on the screen without a step.
		for (const target of [document.querySelectorAll('.ex')[1], end]) if (target) seen.observe(target);
		signal.addEventListener('abort', () => seen.disconnect());
	}

	private get lesson(): string {
		return this.dataset['lesson'] ?? '';
	}

	/** A plan is no question: it has a store of its own. An answer that was only put back (answers.ts) is none. */
	private answered({ target, isTrusted }: Event): void {
		if (!isTrusted || !(target instanceof HTMLInputElement) || !target.closest('.ex')) return;
		const plan = target.closest('[data-keep]') !== null;
		void this.keep(({ keepBegun, keepAnswer }) => {
			keepBegun(this.lesson);
			if (!plan) keepAnswer(this.lesson);
		});
	}

	private async keep(act: (acts: Acts) => void): Promise<void> {
		try {
			this.acts ??= await import('../state/lesson-acts.ts');
		} catch (error) {
			// The lesson is as good without it.
			console.error(error);
			return;
		}
		if (!this.stop.signal.aborted) act(this.acts);
	}
}

customElements.define('lesson-reached', LessonReached);
