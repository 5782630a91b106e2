/** @throws {RangeError} Where the word's own HTML does not hold it. */
export function partOf(root: Element, name: string): HTMLElement {
	const part = root.querySelector<HTMLElement>(`[data-${name}]`);
	if (part === null) throw new RangeError(`The word has no part "data-${name}".`);
	return part;
}

/** A button of a word, not yet in the page. */
export function makeButton(kind: 'main' | 'quiet', onClick: () => void): HTMLButtonElement {
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'button';
	if (kind === 'quiet') button.dataset['kind'] = 'quiet';
	button.addEventListener('click', onClick);
	return button;
}

/** Shows what came out, and hands the focus to it: so it is also told. */
export function showOutcome(root: HTMLElement, text: string, isFull: boolean): void {
	const outcome = partOf(root, 'outcome');
	outcome.textContent = text;
	outcome.dataset['result'] = isFull ? 'right' : 'partly';
	outcome.hidden = false;
	root.dataset['checked'] = '';
	outcome.focus();
}

/** Takes the outcome away, for another try. */
export function hideOutcome(root: HTMLElement): void {
	partOf(root, 'outcome').hidden = true;
	delete root.dataset['checked'];
}

/** Unfolds an answer under a heading of its own, or folds it again. */
export function tellAnswer(details: HTMLDetailsElement, heading: string | undefined): void {
	const summary = details.querySelector('summary');
	if (summary === null) return;
	// The author's own heading comes back for another try.
	summary.dataset['was'] ??= summary.textContent;
	summary.textContent = heading ?? summary.dataset['was'];
	details.open = heading !== undefined;
}
