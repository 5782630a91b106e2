import { readFileSync } from 'node:fs';

export const KINDS = [
	'plain',
	'slang',
	'slip',
	'abbreviation',
	'role',
	'phase',
	'negation',
	'long',
	'name',
	'english',
	'outside',
	'thin',
] as const;

export type Kind = (typeof KINDS)[number];

/** One query of `boleh.json`; README.md tells how it was judged. */
export interface JudgedQuery {
	readonly id: string;
	readonly query: string;
	readonly kind: Kind;
	/** Only `dev` may be looked at while tuning. */
	readonly split: 'dev' | 'test';
	/** `act:` or `faq:` and the file name, best first; empty where nothing may be answered. */
	readonly relevant: readonly string[];
	readonly note?: string;
}

export const readJudged = () =>
	JSON.parse(readFileSync('tests/judged/boleh.json', 'utf8')) as readonly JudgedQuery[];
