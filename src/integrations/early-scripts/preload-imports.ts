/**
 * The page with a preload for each of its scripts, for every file that they import, and that those
 * import, in turn: in its head before the styles, which are most of what comes before the scripts.
 * What a script imports later, by `import()`, stays for later.
 *
 * @param folder Address of the folder of the scripts, with a slash at its end.
 * @param read The text of one of them, by its name.
 */
export function preloadImports(
	html: string,
	folder: string,
	read: (name: string) => string,
): string {
	const known = new Set(
		[...html.matchAll(/<script type="module" (?:src)="([^"]+)"/g)]
			.map(([, src = '']) => src)
			.filter((src) => src.startsWith(folder))
			.map((src) => src.slice(folder.length)),
	);
	// A set visits what is added to it on the way.
	for (const name of known) for (const each of importsOf(read(name))) known.add(each);
	const links = [...known].map((name) => `<link rel="modulepreload" href="${folder}${name}">`);
	return html.replace(/(?=<style|<\/head>)/, links.join(''));
}

const importsOf = (source: string): string[] =>
	[...source.matchAll(/\b(?:from|import)\s*["']\.\/([^"']+)["']/g)].map(([, name = '']) => name);
