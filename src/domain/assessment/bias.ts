import { chiSquareTail } from './chi-square.ts';
import { poissonBinomialTail } from './poisson-binomial.ts';

interface ChoiceList {
	readonly choices: readonly { readonly id: string; readonly text: string }[];
	readonly key: string;
}

/** What the test needs of an item as its author wrote it. Types without one key are passed over. */
export type BiasItem =
	| (ChoiceList & { readonly type: 'single' })
	| (ChoiceList & { readonly type: 'truefalse'; readonly verdict: boolean })
	| { readonly type: 'case'; readonly steps: readonly ChoiceList[] }
	| { readonly type: 'multiple' | 'order' | 'match' | 'categorise' };

/** One way in which keys could be guessed from their look. */
export interface KeyBias {
	readonly kind: 'position' | 'length' | 'verdict';
	/** In Indonesian, for the author. */
	readonly found: string;
	/** In Indonesian, for the author. */
	readonly wanted: string;
	/** Chance of at least so much in a bank whose keys are placed blindly. */
	readonly p: number;
	readonly biased: boolean;
}

/** A fair bank is called biased once in a hundred times. */
const SIGNIFICANCE = 0.01;

/**
 * Tests whether keys favour a position as written, or the longest choice, beyond chance. Counts
 * every list of choices with one key: `single`, the reasons of `truefalse`, each step of a `case`.
 *
 * Position: Pearson's chi-square against equal shares, added up over the list lengths, which may be
 * told apart (a sum of independent chi-squares is one). Length: exact one-sided tail of the Poisson
 * binomial distribution of how many keys are strictly longer than every other choice. Verdict: exact
 * two-sided binomial test of true statements against false ones.
 */
export function keyBias(items: readonly BiasItem[]): readonly [KeyBias, KeyBias, KeyBias] {
	const lists = items.flatMap(listsOf);
	const verdicts = items.flatMap((item) => (item.type === 'truefalse' ? [item.verdict] : []));
	return [positionBias(lists), lengthBias(lists), verdictBias(verdicts)];
}

function listsOf(item: BiasItem): readonly ChoiceList[] {
	if (item.type === 'single' || item.type === 'truefalse') return [item];
	return item.type === 'case' ? item.steps : [];
}

function positionBias(lists: readonly ChoiceList[]): KeyBias {
	const keys = lists.map(({ choices, key }) => ({
		size: choices.length,
		position: choices.findIndex(({ id }) => id === key),
	}));
	let statistic = 0;
	let freedom = 0;
	for (const size of new Set(keys.map((each) => each.size))) {
		const alike = keys.filter((each) => each.size === size);
		const share = alike.length / size;
		for (let position = 0; position < size; position += 1) {
			const found = alike.filter((each) => each.position === position).length;
			statistic += (found - share) ** 2 / share;
		}
		freedom += size - 1;
	}
	const p = chiSquareTail(statistic, freedom);
	const { position, found, expected } = furthest(keys);
	return {
		kind: 'position',
		found: `pilihan ke-${position + 1} menjadi kunci ${found} kali dari ${keys.length}`,
		wanted: `sekitar ${decimal(expected)} kali`,
		p,
		biased: p < SIGNIFICANCE,
	};
}

/** The position whose count is furthest from its expectation, in standard deviations. */
function furthest(keys: readonly { readonly size: number; readonly position: number }[]) {
	const longest = Math.max(1, ...keys.map(({ size }) => size));
	const positions = Array.from({ length: longest }, (_, position) => {
		const chances = keys.filter(({ size }) => size > position).map(({ size }) => 1 / size);
		const found = keys.filter((each) => each.position === position).length;
		const expected = sum(chances);
		const variance = sum(chances.map((chance) => chance * (1 - chance)));
		const distance = variance === 0 ? 0 : Math.abs(found - expected) / Math.sqrt(variance);
		return { position, found, expected, distance };
	});
	return positions.reduce((far, each) => (each.distance > far.distance ? each : far));
}

function lengthBias(lists: readonly ChoiceList[]): KeyBias {
	// A list whose longest choices tie has none that stands out: it cannot count either way.
	const telling = lists.flatMap(({ choices, key }) => {
		const longest = longestOf(choices);
		return longest === undefined ? [] : [{ isKey: longest === key, chance: 1 / choices.length }];
	});
	const found = telling.filter(({ isKey }) => isKey).length;
	const chances = telling.map(({ chance }) => chance);
	const p = poissonBinomialTail(chances, found);
	return {
		kind: 'length',
		found: `kunci paling panjang ${found} kali dari ${telling.length}`,
		wanted: `sekitar ${decimal(sum(chances))} kali`,
		p,
		biased: p < SIGNIFICANCE,
	};
}

function verdictBias(verdicts: readonly boolean[]): KeyBias {
	const found = verdicts.filter((verdict) => !verdict).length;
	const coins = verdicts.map(() => 0.5);
	const more = poissonBinomialTail(coins, found);
	const fewer = poissonBinomialTail(coins, verdicts.length - found);
	const p = Math.min(1, 2 * Math.min(more, fewer));
	return {
		kind: 'verdict',
		found: `pernyataan keliru ${found} kali dari ${verdicts.length}`,
		wanted: `sekitar ${decimal(verdicts.length / 2)} kali`,
		p,
		biased: p < SIGNIFICANCE,
	};
}

function longestOf(choices: ChoiceList['choices']): string | undefined {
	const lengths = choices.map(({ text }) => [...text.trim()].length);
	const most = Math.max(...lengths);
	const first = lengths.indexOf(most);
	return first === lengths.lastIndexOf(most) ? choices[first]?.id : undefined;
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}

function decimal(value: number): string {
	return value.toFixed(1).replace('.', ',');
}
