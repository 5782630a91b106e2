import { isCalendarDay } from '#domain/calendar-day.ts';
import { addDays } from '#domain/calendar/shift-day.ts';
import { tidy } from '#domain/person/check-text.ts';
import { isPrintable } from '#domain/record/record.ts';
import { assignmentLimits, type Assignment, type ReturnWays } from './assignment.ts';
import { isEmail } from './assignment-token.ts';
import { toWhatsappNumber } from './whatsapp-number.ts';

/** What an officer typed for an assignment. */
export interface AssignmentDraft {
	readonly course: string;
	readonly cohort: string;
	/** `YYYY-MM-DD` or empty. */
	readonly due: string;
	/** The same; empty: 30 days after `due`. */
	readonly closes: string;
	readonly message: string;
	readonly whatsapp: string;
	readonly email: string;
	readonly note: string;
}

export type DraftField = keyof AssignmentDraft;

/**
 * What is wrong with a field. `past`: before today. `early`: before the due day. `none`: no way of
 * returning results was given at all.
 */
export type DraftFault =
	'empty' | 'too-long' | 'characters' | 'no-day' | 'past' | 'early' | 'form' | 'none';

/** Everything of an assignment that its author chose. */
export type CheckedContent = Pick<
	Assignment,
	'course' | 'cohort' | 'due' | 'closes' | 'message' | 'returns'
>;

export type CheckedDraft =
	| { readonly ok: true; readonly content: CheckedContent }
	| { readonly ok: false; readonly faults: Readonly<Partial<Record<DraftField, DraftFault>>> };

/** Days after the due day on which late results are still taken, unless the officer says otherwise. */
export const DAYS_OF_GRACE = 30;

/** The day on which a link closes by itself; empty where the due day is none. */
export function closingDay(due: string): string {
	return isCalendarDay(due) ? addDays(due, DAYS_OF_GRACE) : '';
}

/**
 * Checks all fields at once, so that nobody mends one only to meet the next.
 *
 * @param today `YYYY-MM-DD` in WIB.
 */
export function checkDraft(draft: AssignmentDraft, today: string): CheckedDraft {
	const due = draft.due;
	const closes = draft.closes === '' ? closingDay(due) : draft.closes;
	const [cohort, message, note] = [draft.cohort, draft.message, draft.note].map(tidy);
	const returns: ReturnWays = {
		...(draft.whatsapp.trim() !== '' && { whatsapp: toWhatsappNumber(draft.whatsapp) }),
		...(draft.email.trim() !== '' && { email: draft.email.trim() }),
		...(note !== '' && { note }),
	};
	const faults: Readonly<Record<DraftField, DraftFault | undefined>> = {
		course: draft.course === '' ? 'empty' : undefined,
		cohort: cohort === '' ? 'empty' : faultOfLine(cohort, assignmentLimits.cohort),
		due: faultOfDay(due, { day: today, reason: 'past' }),
		// Left empty it follows the due day, whose own fault says enough.
		closes: closes === '' ? undefined : faultOfDay(closes, { day: due, reason: 'early' }),
		message: faultOfLine(message, assignmentLimits.message),
		whatsapp: 'whatsapp' in returns && returns.whatsapp === undefined ? 'form' : undefined,
		email: returns.email === undefined || isEmail(returns.email) ? undefined : 'form',
		note: Object.keys(returns).length === 0 ? 'none' : faultOfLine(note, assignmentLimits.note),
	};
	const found = Object.entries(faults).filter(([, fault]) => fault !== undefined);
	if (found.length > 0) return { ok: false, faults: Object.fromEntries(found) };
	const content = { course: draft.course, cohort: cohort ?? '', due, closes };
	return { ok: true, content: { ...content, message: message ?? '', returns } };
}

function faultOfLine(line: string | undefined, most: number): DraftFault | undefined {
	if (line === undefined || line === '') return undefined;
	if ([...line].length > most) return 'too-long';
	return isPrintable(line) ? undefined : 'characters';
}

function faultOfDay(
	day: string,
	least: { readonly day: string; readonly reason: DraftFault },
): DraftFault | undefined {
	if (!isCalendarDay(day)) return day === '' ? 'empty' : 'no-day';
	return day < least.day ? least.reason : undefined;
}
