import type { ClosedAttempt, OpenAttempt } from '#domain/assessment/attempt.ts';
import { examStanding, type ExamStanding } from '#domain/assessment/exam-standing.ts';
import type { LearnerData } from '#domain/learning/learner-data.ts';
import type { MapCourse } from '#domain/learning/learning-map.ts';
import { viewCertificate } from '#islands/certificate/certificate-view.ts';
import { scoreAttempt } from '#islands/certificate/passed-attempts.ts';

/** Where the learner stands with a course's exam. Fetches the banks of attempts that were handed in. */
export async function findStanding(
	course: MapCourse,
	data: LearnerData,
	now: number,
): Promise<ExamStanding> {
	const attempts = Object.values(data.attempts).filter((each) => each.course === course.id);
	const closed = attempts.filter((each): each is ClosedAttempt => each.state === 'closed');
	const open = attempts.filter((each): each is OpenAttempt => each.state === 'open');
	const scored = await Promise.all(
		closed.map(async (attempt) => {
			const found = await scoreAttempt(attempt);
			const outcome = found === 'unreachable' ? undefined : found?.outcome;
			return { attempt, outcome };
		}),
	);
	return examStanding(scored, open, { bank: course.bank, policy: course.retake, now });
}

/** A certificate that holds, with its last day (`YYYY-MM-DD`). */
export interface HeldCertificate {
	readonly course: string;
	readonly until: string;
}

/** The longest valid certificate of each course, replayed: one that did not pass counts as none. */
export async function listHeld(data: LearnerData): Promise<HeldCertificate[]> {
	const viewed = await Promise.all(
		Object.values(data.certificates).map(async ({ course, code }) => ({
			course,
			viewed: await viewCertificate(code),
		})),
	);
	const held = viewed.flatMap(({ course, viewed }) =>
		viewed.ok && viewed.view.outcome.passed ? [{ course, until: viewed.view.until }] : [],
	);
	return held
		.sort((one, other) => (one.until < other.until ? 1 : -1))
		.filter(({ course }, place) => held.findIndex((each) => each.course === course) === place);
}
