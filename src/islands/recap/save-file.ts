/** Hands a file to the browser's downloads. */
export function saveFile(blob: Blob, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(blob);
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** `rekap-cpns-2026-2026-11-22.xlsx`: the cohort and the day, and nothing of a person. */
export function fileName(kind: string, title: string, day: string, extension: string): string {
	const slug = title
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-|-$/g, '')
		.slice(0, 40);
	return `${[kind, slug, day].filter((each) => each !== '').join('-')}.${extension}`;
}
