/** `easy` recalls one rule, `medium` applies it, `hard` weighs two rules or a misleading detail. */
export type Difficulty = 'easy' | 'medium' | 'hard';

export const difficulties: readonly Difficulty[] = ['easy', 'medium', 'hard'];

/**
 * What one item type needs to be drawn, answered and scored: ids only, no text.
 *
 * Ids are single letters, unique within their list, and outlive any rewording. Lists are in the
 * author's order, which for `order` items is also the right one.
 */
export type ItemSpec =
	| { readonly type: 'single'; readonly choices: readonly string[]; readonly key: string }
	| {
			readonly type: 'multiple';
			readonly choices: readonly string[];
			readonly key: readonly string[];
	  }
	| {
			/** A statement to judge, and the reason for the judgement: either alone can be a guess. */
			readonly type: 'truefalse';
			readonly verdict: boolean;
			readonly choices: readonly string[];
			readonly key: string;
	  }
	| { readonly type: 'order'; readonly entries: readonly string[] }
	| {
			readonly type: 'match';
			readonly options: readonly string[];
			/** Premise to option. Several premises may share an option; options may be left over. */
			readonly key: Readonly<Record<string, string>>;
	  }
	| {
			readonly type: 'categorise';
			readonly categories: readonly string[];
			/** Entry to category. */
			readonly key: Readonly<Record<string, string>>;
	  }
	| {
			/** One situation, two to four questions about it, each with one right choice. */
			readonly type: 'case';
			readonly steps: readonly {
				readonly id: string;
				readonly choices: readonly string[];
				readonly key: string;
			}[];
	  };

export type ItemType = ItemSpec['type'];

export const itemTypes: readonly ItemType[] = [
	'single',
	'multiple',
	'truefalse',
	'order',
	'match',
	'categorise',
	'case',
];

/** An item as the bank keeps it: enough to draw it and to score it, nothing to read. */
export type Item = ItemSpec & {
	readonly id: string;
	/** Raised by the author whenever the meaning of stem, choices or key changes. */
	readonly revision: number;
	readonly objective: string;
	readonly difficulty: Difficulty;
	/** Must be answered entirely right to pass, whatever the score. */
	readonly critical: boolean;
	/** First 16 hex digits of the SHA-256 of all that the learner reads before answering. */
	readonly text: string;
};
