/**
 * Gives cells that were merged downwards the value that stands in the uppermost: a unit beside the
 * ten people who belong to it. What was merged sideways, such as a title, stays in its first cell.
 *
 * @param merges Ranges as `B2:B5`. Those that cannot be read are passed over.
 */
export function fillMerged(
	rows: readonly (readonly string[])[],
	merges: readonly string[],
): readonly (readonly string[])[] {
	const filled = rows.map((row) => [...row]);
	for (const merge of merges) {
		const range = readRange(merge);
		if (range === undefined) continue;
		const value = filled[range.top]?.[range.column] ?? '';
		// A range may reach to the last row that a sheet can have; a list ends before.
		for (const row of value === '' ? [] : filled.slice(range.top + 1, range.bottom + 1)) {
			while (row.length <= range.column) row.push('');
			row[range.column] = value;
		}
	}
	return filled;
}

/** All from 0. */
function readRange(merge: string) {
	const [, letters = '', first, last] =
		/^([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})$/u.exec(merge) ?? [];
	if (first === undefined || last === undefined) return undefined;
	const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
	return { column, top: Number(first) - 1, bottom: Number(last) - 1 };
}
