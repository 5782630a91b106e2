import GithubSlugger from 'github-slugger';
import type { LessonUse } from '#domain/content/course.ts';
import { EVERY_KIND } from '#domain/content/phase.ts';
import { crc32 } from '#domain/record/crc32.ts';

const HEADING = /^(#{1,6})[ \t]+(.+?)(?:[ \t]+#+)?[ \t]*$/gm;
const FENCE = /^```[^]*?^```/gm;

/** Word of `src/mdx` and attribute to what it refers to. */
const words: readonly {
	readonly pattern: RegExp;
	readonly kind: LessonUse['kind'];
	/** What the word means where the attribute is left out. */
	readonly otherwise?: string;
}[] = [
	{ pattern: /<Check\s[^>]*?item="([^"]*)"/g, kind: 'item' },
	{ pattern: /<Cite\s[^>]*?to="([^"]*)"/g, kind: 'citation' },
	{ pattern: /<Term\s[^>]*?id="([^"]*)"/g, kind: 'term' },
	{ pattern: /<PhaseRules\s[^>]*?phase="([^"]*)"/g, kind: 'phase' },
	{ pattern: /<ElectionDates\s[^>]*?election="([^"]*)"/g, kind: 'election' },
	{ pattern: /<Statistic\s[^>]*?id="([^"]*)"/g, kind: 'statistic' },
	{ pattern: /<ConductList\s[^>]*?topic="([^"]*)"/g, kind: 'conduct' },
	{ pattern: /<Sorter\s[^>]*?phase="([^"]*)"/g, kind: 'sorter-phase' },
	{ pattern: /<Sorter\s[^>]*?role="([^"]*)"/g, kind: 'role' },
	{ pattern: /<Reflection\s[^>]*?id="([^"]*)"/g, kind: 'reflection' },
	{ pattern: /<Scenario\s[^>]*?id="([^"]*)"/g, kind: 'scenario' },
	{ pattern: /<Card\s[^>]*?point="([^"]*)"/g, kind: 'key-point' },
	// Several ids, with spaces between them.
	{ pattern: /<ConductList\s[^>]*?acts="([^"]*)"/g, kind: 'act' },
	{ pattern: /<LawComparison\s[^>]*?old="([^"]*)"/g, kind: 'citation' },
	{ pattern: /<LawComparison\s[^>]*?new="([^"]*)"/g, kind: 'citation' },
	{ pattern: /<CaseCard\s[^>]*?citations="([^"]*)"/g, kind: 'citation' },
	{ pattern: /<PhaseTimeline\s[^>]*?election="([^"]*)"/g, kind: 'election' },
	{
		pattern: /<SanctionLadder(?=[\s/>])(?:[^>]*?\skind="([^"]*)")?/g,
		kind: 'sanctions',
		otherwise: EVERY_KIND,
	},
	{ pattern: /<Sorter\s[^>]*?acts="([^"]*)"/g, kind: 'sorted-act' },
	{ pattern: /<Flashcards\s[^>]*?terms="([^"]*)"/g, kind: 'card-term' },
	{ pattern: /<(?:Card|Part)\s[^>]*?cite="([^"]*)"/g, kind: 'citation' },
];

/** A `##` or `###` heading as Astro gives it to the page. */
export interface Heading {
	readonly level: 2 | 3;
	readonly anchor: string;
	readonly text: string;
}

/** Ids of the `##` and `###` headings of a lesson. */
export function anchorsOf(body: string): string[] {
	return headingsOf(body).map(({ anchor }) => anchor);
}

/** The `##` and `###` headings of a lesson, in order. */
export function headingsOf(body: string): Heading[] {
	const slugger = new GithubSlugger();
	const text = body.replaceAll(FENCE, '');
	// Headings of every level take part in the numbering of equal ones.
	return [...text.matchAll(HEADING)]
		.map(([, marks = '', heading = '']) => {
			const plain = plainText(heading);
			return { level: marks.length, anchor: slugger.slug(plain), text: plain };
		})
		.filter((heading): heading is Heading => heading.level === 2 || heading.level === 3);
}

/** A heading without its marks: emphasis, code, links and tags leave their text. */
function plainText(heading: string): string {
	return heading.replaceAll(/\[([^\]]*)\]\([^)]*\)|[*_`]|<[^>]+>/g, '$1');
}

/** What the body of a lesson names, in order, each once. */
export function usesOf(body: string): LessonUse[] {
	const text = body.replaceAll(FENCE, '');
	const found = words.flatMap(({ pattern, kind, otherwise = '' }) =>
		[...text.matchAll(pattern)].flatMap(([, ids = otherwise]) =>
			ids.split(/\s+/).map((id) => ({ kind, id })),
		),
	);
	return found.filter(
		(use, index) =>
			found.findIndex((each) => each.kind === use.kind && each.id === use.id) === index,
	);
}

/** CRC-32 of the text, with line ends alike on every system. */
export function checksumOf(body: string): number {
	return crc32(new TextEncoder().encode(body.replaceAll('\r\n', '\n').trim()));
}
