/** What the build names by its content: no two of them share a name, and nothing else is called so. */
const ASSETS = '_astro/';

/**
 * Leaves out the scripts and styles of `_astro/` that nothing else in the list names, directly or
 * through one that is named: those that belong to pages which are left out themselves.
 *
 * @param read The text of a file of the list.
 */
export function usedAssets(files: readonly string[], read: (file: string) => string): string[] {
	const unused = new Set(files.filter((file) => file.startsWith(ASSETS)));
	const waiting = files.filter((file) => !unused.has(file));
	for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
		const text = read(file);
		for (const asset of unused) {
			if (!text.includes(asset.slice(ASSETS.length))) continue;
			unused.delete(asset);
			waiting.push(asset);
		}
	}
	return files.filter((file) => !unused.has(file));
}
