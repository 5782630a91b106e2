import { daysBetween } from '#domain/calendar-day.ts';
import type { BarStatistic, LineStatistic } from './statistic.ts';

/** What is wrong with figures that are each right alone, by the path of the field. */
export interface FigureFault {
	readonly path: readonly (string | number)[];
	/** Indonesian, to follow "seharusnya". */
	readonly expected: string;
}

type Figures =
	| Pick<BarStatistic, 'chart' | 'unit' | 'relation' | 'total' | 'rows' | 'confidence'>
	| Pick<LineStatistic, 'chart' | 'unit' | 'rows' | 'confidence'>;

/** Why these figures may not stand in one chart; empty where they may. */
export function figureFaults(figures: Figures): FigureFault[] {
	return [
		...valueFaults(figures),
		...(figures.chart === 'bars'
			? [...labelFaults(figures), ...sumFaults(figures), ...orderFaults(figures)]
			: growthFaults(figures)),
	];
}

function valueFaults({ unit, rows, confidence }: Figures): FigureFault[] {
	return rows.flatMap((row, index) => {
		const at = (field: string, expected: string) => [{ path: ['rows', index, field], expected }];
		if (unit === 'persen' && row.value > 100) return at('value', 'paling banyak 100 persen');
		if (unit !== 'persen' && !Number.isInteger(row.value)) {
			return at('value', `bilangan bulat, karena satuannya ${unit}`);
		}
		if (confidence === 'medium' && row.confidence !== undefined) {
			return at('confidence', 'dihapus, karena seluruh statistik sudah medium');
		}
		return [];
	});
}

function labelFaults({ rows }: Pick<BarStatistic, 'rows'>): FigureFault[] {
	return rows.flatMap(({ label }, index) =>
		rows.findIndex((row) => row.label === label) === index
			? []
			: [{ path: ['rows', index, 'label'], expected: 'label yang belum dipakai baris lain' }],
	);
}

function sumFaults({
	relation,
	total,
	rows,
}: Pick<BarStatistic, 'relation' | 'total' | 'rows'>): FigureFault[] {
	if (relation !== 'parts') {
		return total === undefined
			? []
			: [{ path: ['total'], expected: 'dihapus, kecuali relation: parts' }];
	}
	// Percentages carry two decimals at most; their binary sum does not.
	const sum = Math.round(rows.reduce((whole, { value }) => whole + value, 0) * 100) / 100;
	return total === sum
		? []
		: [{ path: ['total'], expected: `${sum}, jumlah semua baris (relation: parts)` }];
}

/** Share of the line below which the names of two days would run into each other on a phone. */
const LEAST_GAP = 1 / 4;

/** A line counts from the beginning up to each day: it goes forward in time and never falls. */
function growthFaults({ rows }: Pick<LineStatistic, 'rows'>): FigureFault[] {
	const span = daysBetween(rows[0]?.asOf ?? '', rows.at(-1)?.asOf ?? '');
	return rows.flatMap(({ asOf, value }, index) => {
		const before = rows[index - 1];
		if (before === undefined) return [];
		const at = (field: string, expected: string) => [{ path: ['rows', index, field], expected }];
		if (before.asOf >= asOf) return at('asOf', `tanggal sesudah ${before.asOf}`);
		if (daysBetween(before.asOf, asOf) < span * LEAST_GAP) {
			return at('asOf', 'tanggal yang jaraknya sekurangnya seperempat dari seluruh masa diagram');
		}
		if (value < before.value) {
			return at('value', `sekurangnya ${before.value}, hitungan sampai ${before.asOf}`);
		}
		return [];
	});
}

function orderFaults({ relation, rows }: Pick<BarStatistic, 'relation' | 'rows'>): FigureFault[] {
	if (relation !== 'nested') return [];
	return rows.flatMap(({ value }, index) => {
		const before = rows[index - 1]?.value ?? Infinity;
		return value <= before
			? []
			: [
					{
						path: ['rows', index, 'value'],
						expected: `paling banyak ${before}, angka di atasnya (relation: nested)`,
					},
				];
	});
}
