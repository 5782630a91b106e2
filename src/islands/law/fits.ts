/** A regulation in the list, as a reader sees it. */
export interface ListedLaw {
	readonly text: string;
	readonly status: string;
	readonly kind: string;
}

/** What the reader asks for; empty means anything. */
export interface WantedLaw {
	readonly words: string;
	readonly status: string;
	readonly kind: string;
}

/** Every word must begin a word or a number of the text: "5/2014" finds UU 5/2014, not UU 15/2014. */
export function fits({ text, status, kind }: ListedLaw, wanted: WantedLaw): boolean {
	if (wanted.status !== '' && wanted.status !== status) return false;
	if (wanted.kind !== '' && wanted.kind !== kind) return false;
	const parts = text.toLowerCase().split(/[^\p{L}\p{N}/-]+/u);
	return wanted.words
		.toLowerCase()
		.split(/[^\p{L}\p{N}/-]+/u)
		.every((word) => parts.some((part) => part.startsWith(word)));
}
