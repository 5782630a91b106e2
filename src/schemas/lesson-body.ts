import GithubSlugger from 'github-slugger';
import type { LessonUse } from '#domain/content/course.ts';

const HEADING = /^#{2,3}\s+(.+?)\s*$/gm;
const FENCE = /^```[^]*?^```/gm;

/** Word of `src/mdx` and attribute to what it refers to. */
const words: readonly { readonly pattern: RegExp; readonly kind: LessonUse['kind'] }[] = [
	{ pattern: /<Check\s[^>]*?item="([^"]*)"/g, kind: 'item' },
	{ pattern: /<Cite\s[^>]*?to="([^"]*)"/g, kind: 'citation' },
	{ pattern: /<Term\s[^>]*?id="([^"]*)"/g, kind: 'term' },
	{ pattern: /<PhaseRules\s[^>]*?phase="([^"]*)"/g, kind: 'phase' },
	{ pattern: /<ElectionDates\s[^>]*?election="([^"]*)"/g, kind: 'election' },
	{ pattern: /<ConductList\s[^>]*?topic="([^"]*)"/g, kind: 'conduct' },
];

/** Ids of the headings of a lesson, as Astro gives them to the page. */
export function anchorsOf(body: string): string[] {
	const slugger = new GithubSlugger();
	const text = body.replaceAll(FENCE, '');
	return [...text.matchAll(HEADING)].map(([, heading = '']) =>
		slugger.slug(heading.replaceAll(/[*_`]|<[^>]+>/g, '')),
	);
}

/** What the body of a lesson names, in order, each once. */
export function usesOf(body: string): LessonUse[] {
	const text = body.replaceAll(FENCE, '');
	const found = words.flatMap(({ pattern, kind }) =>
		[...text.matchAll(pattern)].map(([, id = '']) => ({ kind, id })),
	);
	return found.filter(
		(use, index) =>
			found.findIndex((each) => each.kind === use.kind && each.id === use.id) === index,
	);
}
