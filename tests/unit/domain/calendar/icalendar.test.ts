import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { toICalendar, type CalendarEvent } from '#domain/calendar/icalendar.ts';
import { toPhaseEvent } from '#domain/calendar/phase-event.ts';

const event = (changes: Partial<CalendarEvent> = {}): CalendarEvent => ({
	uid: 'contoh-masa-tenang@netral',
	from: '2028-02-27',
	until: '2028-02-29',
	title: 'Masa tenang',
	text: 'Tanpa kampanye.',
	...changes,
});
const write = (...events: CalendarEvent[]) =>
	toICalendar({ name: 'Contoh, 2028; uji', asOf: '2026-11-22', events });
const read = (text: string) =>
	new ICAL.Component(ICAL.parse(text) as unknown[])
		.getAllSubcomponents('vevent')
		.map((each) => new ICAL.Event(each));

test('an event covers whole days and ends on the day after its last', () => {
	const text = write(event());
	expect(text).toContain('DTSTART;VALUE=DATE:20280227\r\n');
	expect(text).toContain('DTEND;VALUE=DATE:20280301\r\n');
	const [found] = read(text);
	expect(found?.startDate.isDate).toBe(true);
	expect(found?.duration.toSeconds()).toBe(3 * 86_400);
});

test('the same content gives the same bytes, stamped with its own date', () => {
	expect(write(event())).toBe(write(event()));
	expect(write(event())).toContain('DTSTAMP:20261122T000000Z\r\n');
	expect(write(event())).not.toMatch(/VALARM|ATTENDEE|ORGANIZER/);
});

test('any text comes back as it was; lines end in CRLF and have 75 octets at most', () => {
	const words = fc.string({ unit: 'grapheme', maxLength: 400 });
	const plain = words.map((each) => each.replaceAll(/[\p{Cc}\u2028\u2029]/gu, ' '));
	fc.assert(
		fc.property(fc.array(plain, { minLength: 1, maxLength: 4 }), plain, (lines, title) => {
			const text = write(event({ text: lines.join('\n'), title }));
			expect(text.endsWith('\r\n')).toBe(true);
			for (const line of text.split('\r\n')) {
				expect(line).not.toMatch(/[\r\n]/);
				expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
				expect(Buffer.from(line).toString()).toBe(line);
			}
			const [found] = read(text);
			expect(found?.description).toBe(lines.join('\n'));
			expect(found?.summary).toBe(title);
		}),
	);
});

test('no text can end its event and begin another', () => {
	const text = write(event({ text: 'a\r\nEND:VEVENT\rBEGIN:VEVENT\nUID:x\u0007' }));
	expect(read(text)).toHaveLength(1);
	expect(read(text)[0]?.description).toBe('a\nEND:VEVENT\nBEGIN:VEVENT\nUID:x');
});

test('a phase becomes an event with its summary, donts and provisions', () => {
	const phase = {
		id: 'kampanye',
		title: 'Masa kampanye',
		summary: 'Ringkas.',
		prohibited: ['Satu.', 'Dua.'],
		basis: ['UU A Pasal 1', 'UU B Pasal 2'],
	};
	const days = { from: '2028-01-01', until: '2028-01-02', note: 'Dua hari.' };
	const words = { prohibited: 'Jangan:', basis: 'Dasar', notice: 'Catatan.' };
	expect(toPhaseEvent({ id: 'contoh', title: 'Contoh' }, { phase, days }, words)).toEqual({
		uid: 'contoh-kampanye@netral',
		from: '2028-01-01',
		until: '2028-01-02',
		title: 'Masa kampanye: Contoh',
		text: 'Ringkas.\nDua hari.\n\nJangan:\n- Satu.\n- Dua.\n\nDasar: UU A Pasal 1; UU B Pasal 2.\nCatatan.',
	});
});
