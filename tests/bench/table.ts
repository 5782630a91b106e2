/** One figure of the bench beside its budget. */
export interface Figure {
	readonly what: string;
	/** Undefined where the design sets none. */
	readonly budget?: number | undefined;
	readonly value: number;
	readonly unit: 'kB' | 's' | 'ms' | 'µs' | 'requests' | 'records/s' | 'MiB' | '';
}

const START = '<!-- bench:start -->';
const END = '<!-- bench:end -->';

const digits: Readonly<Record<Figure['unit'], number>> = {
	kB: 1,
	s: 2,
	ms: 0,
	µs: 1,
	requests: 0,
	'records/s': 0,
	MiB: 0,
	'': 3,
};

/** The middle value, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted.length / 2;
	const upper = sorted[Math.floor(middle)] ?? Number.NaN;
	const lower = sorted[Math.ceil(middle) - 1] ?? Number.NaN;
	return (lower + upper) / 2;
}

/** A figure is over when it is over as printed: half a millisecond is no finding. */
export function isOver({ budget, value, unit }: Figure): boolean {
	return budget !== undefined && Number(value.toFixed(digits[unit])) > budget;
}

/** The figures as a Markdown table under a line that says when and how they came about. */
export function toMarkdown(figures: readonly Figure[], heading: string): string {
	const rows = figures.map((figure) => {
		const { what, budget, value, unit } = figure;
		const verdict = budget === undefined ? '' : isOver(figure) ? '**over**' : 'ok';
		const limit = budget === undefined ? '' : withUnit(String(budget), unit);
		return `| ${what} | ${limit} | ${withUnit(value.toFixed(digits[unit]), unit)} | ${verdict} |`;
	});
	return [heading, '', '| what | budget | measured | |', '| --- | --: | --: | --- |', ...rows].join(
		'\n',
	);
}

/**
 * Puts a table between the two markers of a document.
 * @throws When a marker is missing, because the table would otherwise silently go nowhere.
 */
export function insertTable(document: string, table: string): string {
	const start = document.indexOf(START);
	const end = document.indexOf(END);
	if (start === -1 || end < start) throw new Error(`The document lacks ${START} … ${END}.`);
	return `${document.slice(0, start + START.length)}\n\n${table}\n\n${document.slice(end)}`;
}

const withUnit = (text: string, unit: string) => `${text} ${unit}`.trim();
