import type { Bank } from '#domain/assessment/bank.ts';
import type { Sha256 } from '#domain/record/bank-digest.ts';
import type { Content } from './content.ts';
import type { Course } from './course.ts';
import type { ItemText } from './item-text.ts';
import { toItem } from './item-view.ts';

/**
 * The items that an exam of this course may draw: released, on an objective of its blueprint, and
 * not already worked through in one of its lessons.
 */
export function examItems(course: Course, content: Content): ItemText[] {
	const objectives = new Set(course.exam.cells.map(({ objective }) => objective));
	const shown = new Set(
		content.lessons
			.filter(({ id }) => course.lessons.includes(id))
			.flatMap(({ uses }) => uses.filter(({ kind }) => kind === 'item').map(({ id }) => id)),
	);
	return content.items.filter(
		({ id, status, objective }) =>
			status === 'released' && objectives.has(objective) && !shown.has(id),
	);
}

/** The bank of a course as its content stands now. Its digest tells whether it was released. */
export function toBank(course: Course, content: Content, sha256: Sha256): Bank {
	const { cells, critical, masteryScore, retake } = course.exam;
	const objectives = new Set(cells.map(({ objective }) => objective));
	return {
		course: course.id,
		title: course.title,
		edition: course.edition,
		jp: course.jp,
		validityMonths: course.validityMonths,
		legalBasis: course.legalBasis.map((citation) => labelOf(citation, content)),
		blueprint: { cells, critical, masteryScore },
		retake,
		objectives: Object.fromEntries(
			content.lessons
				.flatMap((lesson) => lesson.objectives)
				.filter(({ id }) => objectives.has(id))
				.map(({ id, text }) => [id, text]),
		),
		items: examItems(course, content)
			.map((item) => toItem(item, sha256))
			.sort((one, other) => (one.id < other.id ? -1 : 1)),
	};
}

/** "UU 20/2023 Pasal 24 ayat (1) huruf d". */
function labelOf(citation: string, { regulations }: Content): string {
	const [id, pinpoint] = citation.split('#');
	const regulation = regulations.find((each) => each.id === id);
	const provision = regulation?.provisions.find((each) => each.pinpoint === pinpoint);
	return `${regulation?.short ?? id ?? ''} ${provision?.label ?? pinpoint ?? ''}`.trim();
}
