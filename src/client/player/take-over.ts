/**
 * Until a player has come, each choice is a link into the edition on paper: had no script come, it would lead on. Who
 * starts a player, or loads one, calls this first, before anybody has pressed. Where the page keeps early choices
 * (early-choice.ts), they are buttons already, and it is told to let go.
 */
export function takeOver(root: ParentNode): void {
	const choices = root.querySelector<HTMLElement>('.choices');
	if (choices?.onclick) choices.onclick = null;
	else if (choices) choices.innerHTML = choices.innerHTML.replace(/(<\/?)a\b/g, '$1button');
}
