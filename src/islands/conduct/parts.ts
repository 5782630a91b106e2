/** The parts of the page that the search reads and fills. */
export interface Parts {
	/** Holds all of them. */
	readonly root: HTMLElement;
	readonly text: HTMLInputElement;
	readonly role: HTMLSelectElement;
	readonly phase: HTMLSelectElement;
	readonly topic: HTMLSelectElement;
	readonly chips: HTMLElement;
	readonly status: HTMLElement;
	readonly answer: HTMLElement;
	readonly examples: HTMLElement;
	readonly clear: HTMLButtonElement;
}

/** @throws {RangeError} Where the page lacks one of them. */
export function findParts(page: ParentNode): Parts {
	const find = <T extends Element>(name: string): T => {
		const found = page.querySelector<T>(`[data-ask="${name}"]`);
		if (found === null) throw new RangeError(`The page has no part "${name}".`);
		return found;
	};
	const root = find<HTMLElement>('root');
	return {
		root,
		text: find('text'),
		role: find('role'),
		phase: find('phase'),
		topic: find('topic'),
		chips: find('chips'),
		status: find('status'),
		answer: find('answer'),
		examples: find('examples'),
		clear: find('clear'),
	};
}

/** What a select offers, but for its first option, which stands for all. */
export const optionsOf = (select: HTMLSelectElement) =>
	[...select.options].slice(1).map(({ value, text }) => ({ id: value, title: text }));
