/**
 * A page that comes back by the Back button has the fields that it had. WebKit wakes such a page as it was, and then clears
 * every field that the browser is not to fill in by itself (`autocomplete="off"`): what the page says to them would stand
 * there alone. They are remembered in the sleeping page, and nowhere else.
 */

/**
 * From now on, for all fields of the page.
 * @param then is told when a page has come back, and has its fields
 */
export function wakeFields(then?: () => void): void {
	let asleep: (readonly [HTMLInputElement, boolean, string])[] = [];
	addEventListener('pagehide', () => {
		asleep = [...document.querySelectorAll('input')].map((field) => [field, field.checked, field.value]);
	});
	addEventListener('pageshow', ({ persisted }) => {
		if (!persisted) return;
		// They are cleared a moment after the event.
		setTimeout(() => {
			for (const [field, checked, value] of asleep) Object.assign(field, { checked, value });
			then?.();
		});
	});
}
