import { groupCitings, listCitings, type CitingGroup } from './citings.ts';
import type { Content, ContentKind } from './content.ts';
import { examItems } from './to-bank.ts';

/** What a change of the law touches. Ids in the order of the content, kinds too. */
export interface Impact {
	/** Provisions that the question is about. */
	readonly provisions: readonly string[];
	/** Everything that cites one of them; lessons also where an act or a phase that they show does. */
	readonly cited: readonly CitingGroup[];
	/** Courses that teach or examine what cites one of them, or name one as their legal basis. */
	readonly courses: readonly CourseImpact[];
}

/** What the holders of a course's certificates should be told. */
export interface CourseImpact {
	readonly id: string;
	readonly edition: string;
	readonly validityMonths: number;
	readonly lessons: number;
	/** Items in the exam's bank. */
	readonly items: number;
	/** Printed on its certificates. */
	readonly isLegalBasis: boolean;
}

/**
 * What a changed provision touches.
 *
 * @param changed A citation (`uu-20-2023#9.2`), the head of several (`uu-20-2023#9`), or a whole
 *   regulation (`uu-20-2023`).
 * @returns Empty lists where nothing cites it; no provision where there is none of that name.
 */
export function impactOf(changed: string, content: Content): Impact {
	const provisions = content.regulations
		.flatMap(({ id, provisions: list }) => list.map(({ pinpoint }) => `${id}#${pinpoint}`))
		.filter((id) => id === changed || id.startsWith(`${changed}#`) || id.startsWith(`${changed}.`));
	const cited = groupCitings(
		listCitings(content).filter(({ citation }) => provisions.includes(citation)),
	);
	const idsOf = (kind: ContentKind) => cited.find((group) => group.kind === kind)?.ids ?? [];
	return { provisions, cited, courses: courseImpacts(content, idsOf) };
}

function courseImpacts(
	content: Content,
	idsOf: (kind: ContentKind) => readonly string[],
): CourseImpact[] {
	const lessons = idsOf('lessons');
	const items = idsOf('items');
	const named = idsOf('courses');
	return content.courses
		.map((course) => ({
			id: course.id,
			edition: course.edition,
			validityMonths: course.validityMonths,
			lessons: course.lessons.filter((id) => lessons.includes(id)).length,
			items: examItems(course, content).filter(({ id }) => items.includes(id)).length,
			isLegalBasis: named.includes(course.id),
		}))
		.filter((course) => course.lessons > 0 || course.items > 0 || course.isLegalBasis);
}
