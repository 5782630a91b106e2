import type { ItemSpec } from './item.ts';
import type { Response } from './response.ts';

/** Full marks of every item, in whole credit units: divisible by 1 to 6, so that parts add up. */
export const CREDIT = 60;

/** The verdict of a `truefalse` item without its reason, which half of all guessers get. */
const VERDICT_ALONE = 20;

/**
 * What a response earns, from 0 to `CREDIT` in whole units. A missing slot earns and costs nothing.
 *
 * | type         | share of `CREDIT`                                                    |
 * | ------------ | -------------------------------------------------------------------- |
 * | `single`     | all or nothing                                                       |
 * | `multiple`   | (keys chosen - others chosen) / keys, at least 0                     |
 * | `truefalse`  | verdict and reason: all; verdict alone: a third; reason alone: none  |
 * | `order`      | (pairs in order - pairs reversed) / pairs, at least 0                |
 * | `match`      | right / premises                                                     |
 * | `categorise` | (right - wrong) / entries, at least 0                                |
 * | `case`       | right steps / steps                                                  |
 *
 * `order` is Kendall's tau-a (Kendall 1938, "A new measure of rank correlation"): a pair that shares
 * a position or lacks one counts as neither. "Right minus wrong" is the classical correction that
 * keeps choosing everything from paying. Shares of lists of 1 to 6 are whole units; of longer ones
 * they are rounded down, so that nothing is earned that the response does not hold.
 */
export function creditOf(item: ItemSpec, response: Response): number {
	switch (item.type) {
		case 'single':
			return response['choice'] === item.key ? CREDIT : 0;
		case 'multiple':
			return multipleCredit(item, response);
		case 'truefalse': {
			if (response['verdict'] !== String(item.verdict)) return 0;
			return response['reason'] === item.key ? CREDIT : VERDICT_ALONE;
		}
		case 'order':
			return orderCredit(item.entries, response);
		case 'match':
			return share(countRight(item.key, response).right, Object.keys(item.key).length);
		case 'categorise': {
			const { right, wrong } = countRight(item.key, response);
			return share(right - wrong, Object.keys(item.key).length);
		}
		case 'case': {
			const right = item.steps.filter(({ id, key }) => response[id] === key).length;
			return share(right, item.steps.length);
		}
	}
}

function share(part: number, whole: number): number {
	return whole === 0 ? 0 : Math.floor((Math.max(0, part) * CREDIT) / whole);
}

function multipleCredit(
	{ choices, key }: ItemSpec & { readonly type: 'multiple' },
	response: Response,
): number {
	const chosen = choices.filter((id) => response[id] === 'yes');
	const right = chosen.filter((id) => key.includes(id)).length;
	return share(right - (chosen.length - right), key.length);
}

function orderCredit(entries: readonly string[], response: Response): number {
	const positions = entries.map((id) => Number(response[id] ?? Number.NaN));
	let balance = 0;
	for (let later = 1; later < positions.length; later += 1) {
		for (let earlier = 0; earlier < later; earlier += 1) {
			balance += orientation(positions[earlier], positions[later]);
		}
	}
	return share(balance, (entries.length * (entries.length - 1)) / 2);
}

/** 1 in order, -1 reversed, 0 where the two share a position or one has none. */
function orientation(first = Number.NaN, second = Number.NaN): number {
	if (first < second) return 1;
	return first > second ? -1 : 0;
}

function countRight(key: Readonly<Record<string, string>>, response: Response) {
	let right = 0;
	let wrong = 0;
	for (const [id, value] of Object.entries(key)) {
		const given = response[id];
		if (given === value) right += 1;
		else if (given !== undefined) wrong += 1;
	}
	return { right, wrong };
}
