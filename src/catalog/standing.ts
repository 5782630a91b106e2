import { sha256 } from '#adapters/crypto/sha256.ts';
import { canonicalJson } from '#domain/canonical-json.ts';
import type { Content } from '#domain/content/content.ts';
import type { Lesson } from '#domain/content/course.ts';
import { shownActs, shownCitations, shownSanctions } from '#domain/content/shown.ts';
import type { Standing } from '#domain/content/standing.ts';
import { listCitations } from './citations.ts';
import { loadContent } from './content.ts';

/** What a page rests on. */
interface Ground {
	/** What it cites; none for pages without legal statements, which carry the dates of the whole site. */
	readonly citations?: readonly string[];
	/** ISO day of its text, where the text was written later than the law was checked. */
	readonly asOf?: string;
	/** Statements of its own that it tells as of medium confidence. */
	readonly mediumStatements?: number;
}

/** Where mistakes are reported to, if the host of the site says so when it is built. */
const CONTACT = process.env['REPORT_EMAIL'] ?? '';

/** The standing of a page. */
export async function getStanding(ground: Ground = {}): Promise<Standing> {
	const content = await loadContent();
	const cited = [...new Set(ground.citations)];
	const behind = provisionsBehind(cited, content);
	const views = await listCitations(cited);
	return {
		asOf: ground.asOf ?? earliest(behind.map((provision) => provision.asOf)),
		reviewBy: earliest(behind.map(({ reviewBy }) => reviewBy)),
		version: versionOf(content),
		contact: CONTACT,
		provisions: cited.length,
		mediumStatements: ground.mediumStatements ?? 0,
		unsure: views.flatMap(({ label, href, confidence }) =>
			confidence === 'high' ? [] : [{ label, href, confidence }],
		),
	};
}

/** The standing of a lesson: everything that its reader meets. */
export async function getLessonStanding(id: string): Promise<Standing> {
	const content = await loadContent();
	const lessons = content.lessons.filter((lesson) => lesson.id === id);
	return standingOf(lessons, content, lessons[0]?.asOf);
}

/** The standing of a whole course: what its lessons show. */
export async function getCourseStanding(id: string): Promise<Standing> {
	const content = await loadContent();
	const parts = content.courses.find((course) => course.id === id)?.lessons ?? [];
	return standingOf(
		content.lessons.filter((lesson) => parts.includes(lesson.id)),
		content,
	);
}

function standingOf(
	lessons: readonly Lesson[],
	content: Content,
	asOf?: string,
): Promise<Standing> {
	const acts = new Set(lessons.flatMap((lesson) => shownActs(lesson, content)));
	const charts = content.statistics.filter(({ id, confidence }) =>
		lessons.some(
			({ uses }) =>
				confidence === 'medium' && uses.some((use) => use.kind === 'statistic' && use.id === id),
		),
	);
	const sanctions = new Set(lessons.flatMap((lesson) => shownSanctions(lesson, content)));
	const unsure = [...sanctions].filter(({ confidence }) => confidence === 'medium');
	return getStanding({
		citations: lessons.flatMap((lesson) => shownCitations(lesson, content)),
		mediumStatements: mediumRulings([...acts]) + charts.length + unsure.length,
		...(asOf === undefined ? {} : { asOf }),
	});
}

/** How many rulings of these acts are of medium confidence. */
export function mediumRulings(
	acts: readonly { readonly rulings: readonly { readonly confidence: string }[] }[],
): number {
	return acts.flatMap(({ rulings }) => rulings).filter(({ confidence }) => confidence === 'medium')
		.length;
}

function provisionsBehind(cited: readonly string[], { regulations }: Content) {
	return regulations.flatMap(({ id, provisions }) =>
		provisions.filter(({ pinpoint }) => cited.length === 0 || cited.includes(`${id}#${pinpoint}`)),
	);
}

const earliest = (days: readonly string[]) => days.toSorted()[0] ?? '';

let known: { readonly content: Content; readonly version: string } | undefined;

/** Eight hex digits that change with any change of content, of a lesson's wording too. */
function versionOf(content: Content): string {
	if (known?.content !== content) {
		const bytes = sha256(new TextEncoder().encode(canonicalJson(content))).slice(0, 4);
		known = { content, version: Buffer.from(bytes).toString('hex') };
	}
	return known.version;
}
