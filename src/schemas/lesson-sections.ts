import type { LessonUse } from '#domain/content/course.ts';
import { headingsOf, usesOf } from './lesson-body.ts';

const FENCE = /^```[^]*?^```/gm;
const SECTION = /^(?=###?[ \t])/m;
const COMPARISON = /<LawComparison\s([^>]*)>([^]*?)<\/LawComparison>/g;

/** What stands between a `##` or `###` heading of a lesson and the next one. */
export interface LessonSection {
	readonly anchor: string;
	readonly title: string;
	/** What it names, in order, each once. */
	readonly uses: readonly LessonUse[];
}

/** The sections of a lesson, in order. What stands before the first heading belongs to none. */
export function sectionsOf(body: string): LessonSection[] {
	return partsOf(body).map(({ anchor, title, text }) => ({ anchor, title, uses: usesOf(text) }));
}

/** The old law beside the new one as a lesson puts them. */
export interface LessonComparison {
	/** Anchor of the section that it stands in. */
	readonly anchor: string;
	/** Citations; the first of `old` stands beside the first of `new`, and so on. */
	readonly old: readonly string[];
	readonly new: readonly string[];
	/** What changed, in the words of the lesson, without its marks. */
	readonly change: string;
}

/** Every `<LawComparison>` in the sections of a lesson, in order. */
export function comparisonsOf(body: string): LessonComparison[] {
	return partsOf(body).flatMap(({ anchor, text }) =>
		[...text.matchAll(COMPARISON)].map(([, attributes = '', inside = '']) => ({
			anchor,
			old: idsIn(attributes, 'old'),
			new: idsIn(attributes, 'new'),
			change: plainText(inside),
		})),
	);
}

/** Each heading with what stands below it, up to the next one. */
function partsOf(body: string) {
	const texts = body
		.replaceAll(FENCE, '')
		.split(SECTION)
		.filter((part) => /^###?[ \t]/.test(part));
	return headingsOf(body).map(({ anchor, text: title }, index) => ({
		anchor,
		title,
		text: texts[index] ?? '',
	}));
}

function idsIn(attributes: string, name: string): string[] {
	const value = new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
	return value.trim().split(/\s+/);
}

/** Citations go, for they stand beside it already; other words leave their text. */
function plainText(text: string): string {
	return text
		.replaceAll(/\s*<Cite\s[^>]*\/>/g, '')
		.replaceAll(/<[^>]+>|[*_]/g, '')
		.replaceAll(/\s+/g, ' ')
		.trim();
}
