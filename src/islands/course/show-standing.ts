import { toHref } from '#adapters/site/to-href.ts';
import type { ExamStanding } from '#domain/assessment/exam-standing.ts';
import { expiryOf } from '#domain/record/expiry.ts';
import { routes } from '#routes';
import { courseText } from '#strings/course.ts';
import type { HeldCertificate } from './standing.ts';
import { examWords, expiryWords } from './standing-words.ts';

/** One line that a page keeps free for what the learner's data says. */
export function fillRow(
	place: ParentNode,
	name: string,
	row: { readonly text: string; readonly title?: string; readonly href?: string },
): void {
	const line = place.querySelector<HTMLElement>(`[data-row="${name}"]`);
	const text = line?.querySelector('[data-row-text]');
	if (text) text.textContent = row.text;
	const link = line?.querySelector('a');
	if (link === null || link === undefined) return;
	if (row.href !== undefined) link.href = row.href;
	if (row.title !== undefined) link.textContent = row.title;
}

/** @param now ms epoch. */
export function showExam(place: ParentNode, standing: ExamStanding, now: number): void {
	fillRow(place, 'exam', { text: examWords(standing, now) });
}

interface CertificateState {
	readonly held: HeldCertificate | undefined;
	/** Course whose exam renews it. */
	readonly course: string;
	/** Said first, where the certificate is of another course than the page's. */
	readonly courseTitle?: string | undefined;
	readonly standing: ExamStanding;
}

/** @param now ms epoch. */
export function showCertificate(place: ParentNode, state: CertificateState, now: number): void {
	const { held, course, courseTitle, standing } = state;
	if (held === undefined) {
		if (standing.state !== 'passed') return;
		const title = courseText.makeCertificate;
		fillRow(place, 'certificate', { text: courseText.certificateReady, title });
		return;
	}
	const words = expiryWords(held.until, now);
	const text = courseTitle === undefined ? words : `${courseTitle}. ${words}`;
	const isOver = expiryOf(held.until, now).state === 'expired';
	const retake = { title: courseText.retake, href: toHref(routes.exam(course)) };
	fillRow(place, 'certificate', isOver ? { text, ...retake } : { text });
}
