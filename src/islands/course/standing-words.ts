import type { ExamStanding } from '#domain/assessment/exam-standing.ts';
import { dateInWib } from '#domain/record/certificate.ts';
import { expiryOf } from '#domain/record/expiry.ts';
import { courseText, expiryText } from '#strings/course.ts';
import { longDate } from '#strings/dates.ts';
import { percentText } from '#strings/numbers.ts';
import { timeOf } from '#strings/times.ts';

/** @param now ms epoch. */
export function examWords(standing: ExamStanding, now: number): string {
	const { examStates: text } = courseText;
	switch (standing.state) {
		case 'open':
			return text.open(standing.answered);
		case 'passed':
			return text.passed(percentText(standing.scaled), longDate(dateInWib(standing.at)));
		case 'failed': {
			const result = text.failed(percentText(standing.scaled), longDate(dateInWib(standing.at)));
			const next =
				standing.again === undefined
					? text.failedReady
					: text.failedAgain(timeOf(standing.again, now));
			return `${result} ${next}`;
		}
		default:
			return text[standing.state];
	}
}

/**
 * @param until `YYYY-MM-DD`.
 * @param now ms epoch.
 */
export function expiryWords(until: string, now: number): string {
	const expiry = expiryOf(until, now);
	const day = longDate(until);
	if (expiry.state !== 'ending') return expiryText[expiry.state](day);
	if (expiry.left === 0) return expiryText.lastDay(day);
	return expiryText[expiry.unit](expiry.left, day);
}
