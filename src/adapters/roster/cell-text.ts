/** Excel computes with 15 digits; what a cell shows beyond them was never typed so. */
const DIGITS = 15;

/**
 * A number of a workbook as text, from the text in the file. One with more than 15 digits is given
 * in scientific notation, `1.99001012022042E+17`: its last digits are rounded, and a NIP that was
 * typed as a number must look lost, not merely wrong.
 */
export function numberText(written: string): string {
	const value = Number(written);
	if (!Number.isFinite(value)) return written;
	const rounded = Number(value.toPrecision(DIGITS));
	if (Math.abs(rounded) < 10 ** DIGITS) return String(rounded);
	return rounded.toExponential().replace('e', 'E');
}

/** A cell as `read-excel-file` gives it. Times of dates are dropped: lists have days. */
export function cellText(cell: unknown): string {
	if (cell === null || cell === undefined) return '';
	if (cell instanceof Date)
		return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
	if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
	return typeof cell === 'string' ? cell.replaceAll(/\s+/gu, ' ').trim() : '';
}
