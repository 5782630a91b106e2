/**
 * An MDX text with imports of the sheets that belong to its words. They stand at its end, so that
 * the lines of every message stay those of the author.
 *
 * @param folder Where the sheets are, with a slash at its end.
 * @param sheets File names: `case-card.css` is the sheet of `<CaseCard>`.
 */
export function importStyles(text: string, folder: string, sheets: readonly string[]): string {
	const used = sheets.filter((sheet) => new RegExp(`<${wordOf(sheet)}[\\s/>]`).test(text));
	if (used.length === 0) return text;
	const imports = used.map((sheet) => `import ${JSON.stringify(folder + sheet)};`);
	return `${text}\n\n${imports.join('\n')}\n`;
}

const wordOf = (sheet: string) =>
	sheet
		.replace(/\.css$/, '')
		.split('-')
		.map((part) => part.charAt(0).toUpperCase() + part.slice(1))
		.join('');
