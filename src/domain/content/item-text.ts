import type { Difficulty } from '#domain/assessment/item.ts';

/** A choice as the learner reads it, with what it teaches once chosen. */
export interface Choice {
	readonly id: string;
	readonly text: string;
	readonly feedback: string;
	/** Tag of the false belief behind a wrong choice. */
	readonly misconception?: string | undefined;
}

/** A line to be placed: into an order, beside an option, or under a category. */
export interface Entry {
	readonly id: string;
	readonly text: string;
	/** Why it belongs where the key puts it. */
	readonly feedback: string;
}

interface Label {
	readonly id: string;
	readonly text: string;
}

export type ItemBody =
	| { readonly type: 'single'; readonly choices: readonly Choice[]; readonly key: string }
	| {
			readonly type: 'multiple';
			readonly choices: readonly Choice[];
			readonly key: readonly string[];
	  }
	| {
			readonly type: 'truefalse';
			readonly verdict: boolean;
			/** What each verdict teaches. */
			readonly verdictFeedback: { readonly true: string; readonly false: string };
			readonly choices: readonly Choice[];
			readonly key: string;
	  }
	| { readonly type: 'order'; readonly entries: readonly Entry[] }
	| {
			readonly type: 'match';
			readonly options: readonly Label[];
			readonly entries: readonly (Entry & { readonly key: string })[];
	  }
	| {
			readonly type: 'categorise';
			readonly categories: readonly Label[];
			readonly entries: readonly (Entry & { readonly key: string })[];
	  }
	| {
			readonly type: 'case';
			readonly steps: readonly {
				readonly id: string;
				readonly stem: string;
				readonly choices: readonly Choice[];
				readonly key: string;
			}[];
	  };

export type ItemStatus = 'draft' | 'released' | 'retired';

/** An item as its author wrote it: one file of `content/items`. */
export type ItemText = ItemBody & {
	readonly id: string;
	readonly revision: number;
	readonly status: ItemStatus;
	readonly objective: string;
	/** Lesson id and heading: `dasar/01-mengapa#netral-bukan-golput`. */
	readonly lesson: string;
	readonly difficulty: Difficulty;
	readonly critical: boolean;
	readonly phases: readonly string[];
	/** What happens, before the question. */
	readonly situation?: string | undefined;
	readonly stem: string;
	/** Why the key is right, in two or three sentences; shown after answering. */
	readonly reason: string;
	readonly citations: readonly string[];
};

/** The lists of choices of an item, each with its place in the file. Some types have none. */
export function choiceLists(
	item: ItemBody,
): readonly { readonly field: string; readonly choices: readonly Choice[] }[] {
	if (item.type === 'case') {
		return item.steps.map(({ choices }, index) => ({ field: `steps.${index}.choices`, choices }));
	}
	return 'choices' in item ? [{ field: 'choices', choices: item.choices }] : [];
}
