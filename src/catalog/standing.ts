import { sha256 } from '#adapters/crypto/sha256.ts';
import { canonicalJson } from '#domain/canonical-json.ts';
import type { Content } from '#domain/content/content.ts';
import type { Standing } from '#domain/content/standing.ts';
import { listCitations } from './citations.ts';
import { loadContent } from './content.ts';

/**
 * The standing of a page.
 *
 * @param citations What the page cites; none for pages without legal statements, which then carry
 *   the dates of the whole site.
 * @param asOf ISO day of its text, where the text was written later than the law was checked.
 */
export async function getStanding(
	citations: readonly string[] = [],
	asOf?: string,
): Promise<Standing> {
	const content = await loadContent();
	const cited = [...new Set(citations)];
	const behind = regulationsBehind(cited, content);
	const views = await listCitations(cited);
	return {
		asOf: asOf ?? earliest(behind.map((regulation) => regulation.asOf)),
		reviewBy: earliest(behind.map(({ reviewBy }) => reviewBy)),
		version: versionOf(content),
		contact: process.env['REPORT_EMAIL'] ?? '',
		provisions: cited.length,
		unsure: views.flatMap(({ label, href, confidence }) =>
			confidence === 'high' ? [] : [{ label, href, confidence }],
		),
	};
}

/** The standing of a whole course: what its lessons cite. */
export async function getCourseStanding(id: string): Promise<Standing> {
	const { courses, lessons } = await loadContent();
	const parts = courses.find((course) => course.id === id)?.lessons ?? [];
	return getStanding(
		lessons.filter((lesson) => parts.includes(lesson.id)).flatMap(({ citations }) => citations),
	);
}

function regulationsBehind(cited: readonly string[], { regulations }: Content) {
	if (cited.length === 0) return regulations;
	const ids = new Set(cited.map((citation) => citation.split('#')[0]));
	return regulations.filter(({ id }) => ids.has(id));
}

const earliest = (days: readonly string[]) => days.toSorted()[0] ?? '';

let known: { readonly content: Content; readonly version: string } | undefined;

/** Eight hex digits that change with any change of content. */
function versionOf(content: Content): string {
	if (known?.content !== content) {
		const bytes = sha256(new TextEncoder().encode(canonicalJson(content))).slice(0, 4);
		known = { content, version: Buffer.from(bytes).toString('hex') };
	}
	return known.version;
}
