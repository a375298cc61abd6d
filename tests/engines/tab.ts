/**
 * A page of a browser as the checks drive it: what a reader does, and a function run in the page to see what came of it.
 * As much as two protocols can both do (bidi.ts, webdriver.ts), and no more.
 */

/** A page, or a frame within one. */
export interface Tab {
	/** Opens an address, and waits until it has loaded. */
	go(address: string): Promise<void>;
	reload(): Promise<void>;
	/** The browser's own way back. */
	back(): Promise<void>;
	/** Another tab beside it, of the same reader on the same device. */
	another(): Promise<Tab>;
	/**
	 * Runs a function in the page. It is handed over as text: it closes over nothing, and what goes in and comes out is
	 * JSON.
	 * @throws Error with what was thrown in the page
	 */
	run<Given extends unknown[], Got>(act: (...given: Given) => Got | Promise<Got>, ...given: Given): Promise<Got>;
	/** Presses the first such element that is on show with a real pointer, where it can be hit. */
	click(selector: string): Promise<void>;
	/** Presses keys of a real keyboard, one after another: `Tab`, `Enter`, `a`. */
	press(...keys: (keyof typeof KEYS | (string & {}))[]): Promise<void>;
	/** The frame that such an `<iframe>` holds, as a page of its own. */
	within(selector: string): Tab;
	/** What is on show, as a PNG. */
	shot(): Promise<Buffer>;
	/** The page as it is printed on A4, a PDF; undefined where the engine's driver cannot print. */
	print(): Promise<Buffer | undefined>;
	/** What has been complained of since it was last asked: errors of scripts, and what a page's policy forbids. */
	complaints(): Promise<string[]>;
}

/** A browser that runs. */
export interface Engine {
	/** Its name and version, as it gives them itself. */
	readonly name: string;
	/** A page with a device's storage of its own: nothing of an earlier one is kept there. */
	open(size: Size): Promise<Tab>;
	close(): Promise<void>;
}

export interface Size {
	readonly width: number;
	readonly height: number;
}

/** Keys that are no character, by the codes that WebDriver gives them. */
const KEYS = {
	Tab: '\uE004',
	Enter: '\uE007',
	Shift: '\uE008',
	Escape: '\uE00C',
	Space: ' ',
	PageUp: '\uE00E',
	PageDown: '\uE00F',
	ArrowLeft: '\uE012',
	ArrowUp: '\uE013',
	ArrowRight: '\uE014',
	ArrowDown: '\uE015',
} as const;

/** One press of a key, or of two together (`Shift+Tab`), as both protocols want it. */
export function keyActions(keys: readonly string[]): { type: 'keyDown' | 'keyUp'; value: string }[] {
	return keys.flatMap((key) => {
		const values = key.split('+').map((one) => (KEYS as Record<string, string>)[one] ?? one);
		return [
			...values.map((value) => ({ type: 'keyDown' as const, value })),
			...values.reverse().map((value) => ({ type: 'keyUp' as const, value })),
		];
	});
}

/**
 * The script that a tab runs for `Tab.run`: an expression of a promise, of what came of it as JSON.
 */
export function scriptOf(act: (...given: never[]) => unknown, given: readonly unknown[]): string {
	return `(async () => JSON.stringify({ got: await (${act})(...${JSON.stringify(given)}) }))().catch((error) => JSON.stringify({ threw: String(error) }))`;
}

/** What such a script came to. */
export function readScript<Got>(said: string): Got {
	const { got, threw } = JSON.parse(said) as { got: Got; threw?: string };
	if (threw !== undefined) throw new Error(`In the page: ${threw}`);
	return got;
}

/** For a click, in the page: the first such element on show is brought into view. @returns its middle, or what is in the way */
export function middleOf(selector: string): { x: number; y: number } | string {
	const found = [...document.querySelectorAll(selector)].filter((one) => one.getClientRects().length > 0);
	const [element] = found;
	if (!element) return `Expected ${selector} on show; found none at ${location.href}`;
	element.scrollIntoView({ block: 'center', behavior: 'instant' });
	const { left, top, width, height } = element.getClientRects()[0] as DOMRect;
	const [x, y] = [Math.round(left + width / 2), Math.round(top + height / 2)];
	const hit = document.elementFromPoint(x, y);
	if (hit && (element.contains(hit) || hit.contains(element))) return { x, y };
	return `Expected ${selector} where it can be pressed; found ${hit?.outerHTML.slice(0, 120)} on top of it`;
}
