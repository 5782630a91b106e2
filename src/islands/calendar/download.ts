/** Hands a text to the reader as a file. Made here: nothing is sent or fetched. */
export function download(name: string, text: string, type: string): void {
	const href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
	const link = document.createElement('a');
	link.href = href;
	link.download = name;
	link.click();
	// Some browsers read the file only after the click has returned.
	setTimeout(() => {
		URL.revokeObjectURL(href);
	}, 60_000);
}
