import { LEAST_GROUP } from './item-statistics.ts';
import { unitKey } from './name-key.ts';
import type { RecapRow } from './recap.ts';

/** How one work unit stands. */
export interface UnitStatistics {
	/** As the first of its members has it; empty for those without. */
	readonly unit: string;
	readonly members: number;
	readonly done: number;
	readonly late: number;
	readonly missing: number;
	/** Mean of the best scores of those who sat, 0 to 1; `undefined` for fewer than `LEAST_GROUP`. */
	readonly meanBest: number | undefined;
}

/** Work units in order of name, spelled alike or not; members without one come last. */
export function unitStatistics(rows: readonly RecapRow[]): readonly UnitStatistics[] {
	const units = new Map<string, RecapRow[]>();
	for (const row of rows) {
		const key = unitKey(row.member.unit);
		const own = units.get(key);
		if (own === undefined) units.set(key, [row]);
		else own.push(row);
	}
	return [...units]
		.sort(([one], [other]) => Number(one === '') - Number(other === '') || (one < other ? -1 : 1))
		.map(([, own]) => {
			const count = (state: string) =>
				own.filter(({ standing }) => standing.state === state).length;
			const scores = own.flatMap(({ best }) => (best === undefined ? [] : [best.attempt.scaled]));
			const sum = scores.reduce((all, score) => all + score, 0);
			return {
				unit: own[0]?.member.unit ?? '',
				members: own.length,
				done: count('done'),
				late: count('late'),
				missing: count('missing'),
				meanBest: scores.length < LEAST_GROUP ? undefined : sum / scores.length,
			};
		});
}
