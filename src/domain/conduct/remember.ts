/** The same, worked out once for each word. */
export function remember<T>(workOut: (word: string) => T): (word: string) => T {
	const known = new Map<string, T>();
	return (word) => {
		const found = known.get(word);
		if (found !== undefined) return found;
		const made = workOut(word);
		known.set(word, made);
		return made;
	};
}
