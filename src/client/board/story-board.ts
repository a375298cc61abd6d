/**
 * The `<story-board>` element: the page's first kilobyte. It loads the board with its story as soon as it stands in the
 * page. It looks for nothing that the device keeps. All else is start-board.ts's.
 */
import { filesOf } from '../player/files.ts';

class StoryBoard extends HTMLElement {
	connectedCallback(): void {
		this.querySelector('[data-retry]')?.addEventListener('click', () => void this.load());
		void this.load();
	}

	private async load(): Promise<void> {
		const failed = this.querySelector<HTMLElement>('[data-load-failed]');
		if (failed) failed.hidden = true;
		const files = filesOf(this);
		try {
			const [{ startBoard }, story, data] = await Promise.all([
				import('./start-board.ts'),
				files.story(),
				files.pictures(),
			]);
			await startBoard(this, story, data);
		} catch (error) {
			console.error(error);
			if (failed) failed.hidden = false;
		}
	}
}

customElements.define('story-board', StoryBoard);
