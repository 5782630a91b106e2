import type { CourseChange } from '#domain/changes/change.ts';
import type { Issuer } from '#domain/issuer/issuer.ts';
import type { Conduct } from './conduct.ts';
import type { Course, Lesson } from './course.ts';
import type { Hook } from './hook.ts';
import type { ItemText } from './item-text.ts';
import type { Election, FrequentQuestion, Phase, Sanction, Term } from './phase.ts';
import type { LearningPath } from './path.ts';
import type { Regulation } from './regulation.ts';
import type { Scenario } from './scenario.ts';
import type { Statistic } from './statistic.ts';

/** Everything under `content/`, each kind in the order of its ids. */
export interface Content {
	readonly changes: readonly CourseChange[];
	readonly conduct: readonly Conduct[];
	readonly courses: readonly Course[];
	readonly elections: readonly Election[];
	readonly faq: readonly FrequentQuestion[];
	readonly glossary: readonly Term[];
	readonly hooks: readonly Hook[];
	/** Agencies that sign; none until the first has registered. */
	readonly issuers: readonly Issuer[];
	readonly items: readonly ItemText[];
	readonly lessons: readonly Lesson[];
	readonly paths: readonly LearningPath[];
	readonly phases: readonly Phase[];
	readonly regulations: readonly Regulation[];
	readonly sanctions: readonly Sanction[];
	readonly scenarios: readonly Scenario[];
	readonly statistics: readonly Statistic[];
}

export type ContentKind = keyof Content;

export const contentKinds: readonly ContentKind[] = [
	'changes',
	'conduct',
	'courses',
	'elections',
	'faq',
	'glossary',
	'hooks',
	'issuers',
	'items',
	'lessons',
	'paths',
	'phases',
	'regulations',
	'sanctions',
	'scenarios',
	'statistics',
];

/** Where an author finds the file of an entry. */
export function fileOf(kind: ContentKind, id: string): string {
	return `content/${kind}/${id}.${kind === 'lessons' ? 'mdx' : 'yaml'}`;
}

/** A mistake in content, in four parts that make one line for its author. */
export interface Fault {
	readonly file: string;
	/** Path inside the file: `choices.2.feedback`. */
	readonly field: string;
	/** Indonesian, as are `expected` and `nearest`. */
	readonly found: string;
	readonly expected: string;
	/** The valid id that is closest to what was found. */
	readonly nearest?: string | undefined;
}

/** One line: file, field, what was found, what was expected, the nearest valid id. */
export function toLine({ file, field, found, expected, nearest }: Fault): string {
	const hint = nearest === undefined ? '' : ` Mungkin maksud Anda "${nearest}".`;
	return `${file} › ${field}: ditemukan ${found}; seharusnya ${expected}.${hint}`;
}
