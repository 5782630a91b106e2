import type { Item, ItemSpec } from '#domain/assessment/item.ts';
import type { Sha256 } from '#domain/record/bank-digest.ts';
import { toHex } from '#domain/record/bytes.ts';
import type { Choice, ItemText } from './item-text.ts';

export interface Label {
	readonly id: string;
	readonly text: string;
}

/** What the learner reads before answering: an item without key, reason or feedback. */
export interface Question {
	readonly id: string;
	readonly type: ItemText['type'];
	readonly situation?: string | undefined;
	readonly stem: string;
	/** Choices, or the reasons of a true/false item. */
	readonly choices: readonly Label[];
	/** Lines to be ordered, matched or sorted. */
	readonly entries: readonly Label[];
	/** Options of a match, categories of a sort. */
	readonly targets: readonly Label[];
	readonly steps: readonly (Label & { readonly choices: readonly Label[] })[];
}

export function toQuestion(item: ItemText): Question {
	return {
		id: item.id,
		type: item.type,
		...(item.situation === undefined ? {} : { situation: item.situation }),
		stem: item.stem,
		choices: 'choices' in item ? item.choices.map(toLabel) : [],
		entries: 'entries' in item ? item.entries.map(toLabel) : [],
		targets:
			item.type === 'match' ? item.options : item.type === 'categorise' ? item.categories : [],
		steps:
			item.type === 'case'
				? item.steps.map(({ id, stem, choices }) => ({
						id,
						text: stem,
						choices: choices.map(toLabel),
					}))
				: [],
	};
}

const toLabel = ({ id, text }: Label): Label => ({ id, text });

/**
 * What each answer teaches, by choice or entry id; `step.choice` for cases, `true` and `false` for
 * the verdict of a true/false item.
 */
export function feedbackOf(item: ItemText): Record<string, string> {
	const byId = (list: readonly Pick<Choice, 'id' | 'feedback'>[], prefix = '') =>
		list.map(({ id, feedback }) => [prefix + id, feedback] as const);
	switch (item.type) {
		case 'single':
		case 'multiple':
			return Object.fromEntries(byId(item.choices));
		case 'truefalse':
			return { ...item.verdictFeedback, ...Object.fromEntries(byId(item.choices)) };
		case 'order':
		case 'match':
		case 'categorise':
			return Object.fromEntries(byId(item.entries));
		case 'case':
			return Object.fromEntries(item.steps.flatMap(({ id, choices }) => byId(choices, `${id}.`)));
	}
}

/** The scoring half of an item. */
export function toSpec(item: ItemText): ItemSpec {
	const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
	const keys = (list: readonly { readonly id: string; readonly key: string }[]) =>
		Object.fromEntries(list.map(({ id, key }) => [id, key]));
	switch (item.type) {
		case 'single':
			return { type: 'single', choices: ids(item.choices), key: item.key };
		case 'multiple':
			return { type: 'multiple', choices: ids(item.choices), key: item.key };
		case 'truefalse':
			return {
				type: 'truefalse',
				verdict: item.verdict,
				choices: ids(item.choices),
				key: item.key,
			};
		case 'order':
			return { type: 'order', entries: ids(item.entries) };
		case 'match':
			return { type: 'match', options: ids(item.options), key: keys(item.entries) };
		case 'categorise':
			return { type: 'categorise', categories: ids(item.categories), key: keys(item.entries) };
		case 'case':
			return {
				type: 'case',
				steps: item.steps.map(({ id, choices, key }) => ({ id, choices: ids(choices), key })),
			};
	}
}

/** The item as a bank keeps it, bound to its wording by a fingerprint of the question. */
export function toItem(item: ItemText, sha256: Sha256): Item {
	const question = new TextEncoder().encode(JSON.stringify(toQuestion(item)));
	return {
		...toSpec(item),
		id: item.id,
		revision: item.revision,
		objective: item.objective,
		difficulty: item.difficulty,
		critical: item.critical,
		text: toHex(sha256(question)).slice(0, 16),
	};
}
