import { addDays } from './shift-day.ts';

/** An event of whole days. */
export interface CalendarEvent {
	/** Stays the same whenever the file is made again: calendars replace the event by it. */
	readonly uid: string;
	/** First and last day, `YYYY-MM-DD`, both included. */
	readonly from: string;
	readonly until: string;
	readonly title: string;
	/** Lines are parted by `\n`. */
	readonly text: string;
	/** Days before the first at whose morning, at 8 where the calendar is, it reminds. */
	readonly alarms?: readonly number[];
}

export interface EventCalendar {
	readonly name: string;
	/** ISO day of the content that the events rest on: the same content gives the same bytes. */
	readonly asOf: string;
	readonly events: readonly CalendarEvent[];
}

/** RFC 5545 3.1: no line is longer, in octets, without its line break. */
const LONGEST = 75;

/** A calendar file (RFC 5545): events of whole days, nobody invited. */
export function toICalendar({ name, asOf, events }: EventCalendar): string {
	const stamp = `${compact(asOf)}T000000Z`;
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Netral//Kalender fase//ID',
		'CALSCALE:GREGORIAN',
		`X-WR-CALNAME:${escapeText(name)}`,
		...events.flatMap((event) => eventLines(event, stamp)),
		'END:VCALENDAR',
	];
	return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent, stamp: string): string[] {
	const { uid, from, until, title, text, alarms = [] } = event;
	return [
		'BEGIN:VEVENT',
		`UID:${uid}`,
		`DTSTAMP:${stamp}`,
		`DTSTART;VALUE=DATE:${compact(from)}`,
		// RFC 5545 3.6.1: the end is the first day that the event does not cover.
		`DTEND;VALUE=DATE:${compact(addDays(until, 1))}`,
		`SUMMARY:${escapeText(title)}`,
		`DESCRIPTION:${escapeText(text)}`,
		'TRANSP:TRANSPARENT',
		...alarms.flatMap((days) => alarmLines(days, title)),
		'END:VEVENT',
	];
}

/** RFC 5545 3.6.6. A day of an event begins at midnight, where nobody wants to be woken. */
function alarmLines(days: number, title: string): string[] {
	return [
		'BEGIN:VALARM',
		'ACTION:DISPLAY',
		`DESCRIPTION:${escapeText(title)}`,
		`TRIGGER:-P${days - 1}DT16H`,
		'END:VALARM',
	];
}

const compact = (date: string) => date.replaceAll('-', '');

/** RFC 5545 3.3.11; other control characters have no place in a text. */
function escapeText(text: string): string {
	return text
		.replaceAll(/[\\;,]/g, '\\$&')
		.replaceAll(/\r\n|\r|\n/g, '\\n')
		.replaceAll(/(?!\t)\p{Cc}/gu, '');
}

/** Folds between letters, never inside one: a letter may take up to four octets. */
function fold(line: string): string {
	let room = LONGEST;
	let folded = '';
	for (const letter of line) {
		const octets = octetsOf(letter);
		if (octets > room) {
			folded += '\r\n ';
			room = LONGEST - 1;
		}
		folded += letter;
		room -= octets;
	}
	return folded;
}

function octetsOf(letter: string): number {
	const code = letter.codePointAt(0) ?? 0;
	if (code < 0x80) return 1;
	if (code < 0x8_00) return 2;
	return code < 0x1_00_00 ? 3 : 4;
}
