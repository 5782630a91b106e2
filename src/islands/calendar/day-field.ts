import { calendarRange, findDayFault, type DayRange } from '#domain/calendar/check-day.ts';
import { calendarSays } from '#strings/calendar.ts';
import { longDate } from '#strings/dates.ts';
import { one } from './read-page.ts';

interface Wanted {
	readonly range?: DayRange;
	/** An empty field is no fault. */
	readonly isOptional?: boolean;
}

/**
 * The day in a field, or undefined: then the field says what is wrong and has the focus, or it is
 * empty and may be.
 */
export function showDayFault(
	field: HTMLElement,
	{ range = calendarRange, isOptional = false }: Wanted = {},
): string | undefined {
	const input = field.querySelector('input');
	if (input === null) return undefined;
	// What a browser cannot read as a day it passes on as nothing.
	const typed = input.validity.badInput ? '?' : input.value;
	const fault = findDayFault(typed, range);
	const isFine = fault === undefined || (fault === 'empty' && isOptional);
	tell(field, isFine ? '' : wordsOf(fault, range));
	return fault === undefined ? typed : undefined;
}

/** Says what is wrong with a field; with no words, that nothing is. */
export function tell(field: HTMLElement, words: string): void {
	const input = field.querySelector('input');
	const line = one('[data-fault]', field);
	if (line !== null) {
		line.textContent = words;
		line.hidden = words === '';
	}
	input?.setAttribute('aria-invalid', String(words !== ''));
	if (words !== '') input?.focus();
}

function wordsOf(fault: NonNullable<ReturnType<typeof findDayFault>>, range: DayRange): string {
	const { faults } = calendarSays;
	if (fault === 'early') return faults.early(longDate(range.first));
	return fault === 'late' ? faults.late(longDate(range.last)) : faults[fault];
}
