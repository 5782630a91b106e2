import type { Result } from '#islands/assignment/list-results.ts';
import { percentText } from '#strings/numbers.ts';
import { submissionText as text } from '#strings/submission.ts';
import { timeOf } from '#strings/times.ts';
import type { Parcel, ParcelOrder } from './make-parcel.ts';

/** One attempt in a line. */
export function attemptWords({ attempt, scaled, passed }: Result): string {
	return text.attempt(attempt.number, percentText(scaled), passed);
}

/** Day and time in words, by the clock of the device. `at` is ms epoch. */
export function momentWords(at: number): string {
	return timeOf(at, 0);
}

/** What stands above the token in the file. A NIP is in the token alone. */
export function fileHead({ course, person }: ParcelOrder, submittedAt: number): readonly string[] {
	return [
		text.fileHead.title,
		'',
		`${text.fields.course}: ${course.title}`,
		`${text.fields.name}: ${text.message.who(person.name, person.agency)}`,
		`${text.fields.submittedAt}: ${momentWords(submittedAt)}`,
		'',
		text.fileHead.howTo,
		'',
	];
}

/** The message for WhatsApp, for mail, and to be pasted. */
export function messageOf({ order, brief, briefAttempts }: Parcel): string {
	const { course, person } = order;
	return [
		text.message.head(course.title),
		text.message.who(person.name, person.agency),
		...briefAttempts.map(attemptWords),
		'',
		text.message.code,
		brief,
	].join('\n');
}

export function subjectOf({ order: { course, person } }: Parcel): string {
	return text.message.subject(course.title, person.name);
}
