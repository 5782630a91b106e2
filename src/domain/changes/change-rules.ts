import { fileOf, type Content, type Fault } from '#domain/content/content.ts';

/** Faults of changes: a day after the last day on which the law was checked has not been lived yet. */
export function changeFaults({ changes, regulations }: Content): Fault[] {
	const latest = regulations
		.map(({ asOf }) => asOf)
		.toSorted()
		.at(-1);
	if (latest === undefined) return [];
	return changes.flatMap(({ id, date }) =>
		date <= latest
			? []
			: [
					{
						file: fileOf('changes', id),
						field: 'date',
						found: date,
						expected: `hari yang tidak sesudah pemeriksaan hukum terakhir, ${latest}`,
					},
				],
	);
}
