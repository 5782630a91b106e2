import { toHref } from '#adapters/site/to-href.ts';
import type { ExamStanding } from '#domain/assessment/exam-standing.ts';
import type { MapCourse } from '#domain/learning/learning-map.ts';
import { nextStep } from '#domain/learning/next-step.ts';
import { courseProgress } from '#domain/learning/progress.ts';
import { routes } from '#routes';
import { courseText } from '#strings/course.ts';
import { homeText } from '#strings/home.ts';
import { planOf } from './read-map.ts';
import type { Told } from './told.ts';

/** What a learner does next, in words and with the way there. */
export interface NextView {
	readonly title: string;
	/** The heading to go on at; empty where there is none. */
	readonly section: string;
	readonly left: string;
	readonly action: string;
	/** Of the button, for those who hear it without seeing the title; begins with `action`. */
	readonly name?: string;
	readonly href: string;
}

/** By lessons alone; an exam that is open or passed is known later, from `examView`. */
export function nextView({ course, map, data, known }: Told): NextView {
	const lessons = planOf(course, map);
	const step = nextStep(lessons, data, known);
	const { minutesLeft, total, skipped } = courseProgress(lessons, data, known);
	const withSkipped = (words: string) =>
		skipped === 0 ? words : `${words} ${courseText.skipped(skipped)}`;
	if (step.kind === 'exam') {
		return {
			title: skipped === 0 ? homeText.readAll : homeText.readOrKnown,
			section: '',
			left: withSkipped(homeText.readAllHint),
			action: courseText.toExam,
			href: toHref(routes.exam(course.id)),
		};
	}
	const lesson = map.lessons[step.lesson];
	const title = lesson?.title ?? '';
	const href = toHref(routes.lesson(step.lesson));
	if (step.kind === 'begin') {
		const left = withSkipped(homeText.begin(total - skipped, minutesLeft));
		return { title, section: '', left, action: courseText.start, href };
	}
	const anchor = step.kind === 'resume' ? step.anchor : undefined;
	const section = lesson?.sections.find(([id]) => id === anchor)?.[1];
	return {
		title,
		section: section === undefined ? '' : homeText.section(section),
		left: withSkipped(
			step.kind === 'resume'
				? homeText.left(step.minutesLeft, minutesLeft)
				: homeText.leftCourse(minutesLeft),
		),
		action: courseText.goOn,
		name: courseText.resume(title),
		href: anchor === undefined ? href : `${href}#${anchor}`,
	};
}

/** What an open exam makes of it, or a passed one once all lessons are read. */
export function examView(
	course: MapCourse,
	standing: ExamStanding,
	{ isRead }: { readonly isRead: boolean },
): NextView | undefined {
	if (standing.state === 'open') {
		return {
			title: homeText.openExamTitle,
			section: '',
			left: homeText.openExamHint(standing.answered),
			action: courseText.openExam,
			href: toHref(routes.exam(course.id)),
		};
	}
	if (standing.state !== 'passed' || !isRead) return undefined;
	return {
		title: homeText.passedTitle,
		section: '',
		left: homeText.passedHint,
		action: courseText.practise,
		href: toHref(routes.practice),
	};
}
