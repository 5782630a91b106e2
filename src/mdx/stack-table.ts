const HEADER = /<th\b[^>]*>([^]*?)<\/th>/g;

/**
 * A table of three columns and more, made ready to be stacked on a phone: every cell carries the
 * title of its column, and roles that survive `display: block`. Others come back as they were.
 */
export function stackTable(html: string): string {
	const labels = [...html.matchAll(HEADER)].map(([, text = '']) =>
		text
			.replaceAll(/<[^>]*>/g, '')
			.replaceAll('"', '&quot;')
			.trim(),
	);
	if (labels.length < 3) return html;
	return html
		.replaceAll(/<(thead|tbody)>/g, '<$1 role="rowgroup">')
		.replaceAll('<th ', '<th role="columnheader" ')
		.replaceAll(/<tr>[^]*?<\/tr>/g, (row) => toStackedRow(row, labels));
}

function toStackedRow(row: string, labels: readonly string[]): string {
	let column = 0;
	return row
		.replace('<tr>', '<tr role="row">')
		.replaceAll('<td>', () => `<td role="cell" data-label="${labels[column++] ?? ''}">`);
}
