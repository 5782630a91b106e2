import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { toReminder } from '#domain/assignment/reminder.ts';
import { toICalendar } from '#domain/calendar/icalendar.ts';
import { buildAssignment } from './build-assignment.ts';

const words = {
	title: (course: string) => `Jatuh tempo: ${course}`,
	lines: ({ cohort }: { cohort: string }, link: string) => [cohort, link],
};

test('a reminder stands on the due day and speaks up on the mornings 7 days and 1 day before', () => {
	const event = toReminder(
		buildAssignment(),
		{ course: 'Netralitas', link: 'https://x.id/#a' },
		words,
	);
	const text = toICalendar({ name: 'Tugas', asOf: '2026-11-22', events: [event] });
	const found = new ICAL.Component(ICAL.parse(text) as unknown[]).getFirstSubcomponent('vevent');
	if (found === null) throw new Error('No event.');
	const { startDate, duration, summary, description, uid } = new ICAL.Event(found);
	expect([startDate.toString(), duration.toSeconds()]).toEqual(['2026-12-20', 86_400]);
	expect([summary, description]).toEqual([
		'Jatuh tempo: Netralitas',
		'CPNS 2026 gelombang 1\nhttps://x.id/#a',
	]);
	expect(uid).toBe('tugas-abcDEF_12-34@netral');
	const alarms = found.getAllSubcomponents('valarm').map((alarm) => {
		const at = startDate.clone();
		at.isDate = false;
		at.addDuration(alarm.getFirstPropertyValue('trigger') as ICAL.Duration);
		return at.toString();
	});
	expect(alarms).toEqual(['2026-12-13T08:00:00', '2026-12-19T08:00:00']);
});
