import { describe, expect, test } from 'vitest';
import { assignmentState } from '#domain/assignment/assignment-state.ts';
import { passesThatCount } from '#domain/assignment/passes.ts';

const days = { due: '2026-12-20', closes: '2027-01-19' };
/** A moment in WIB. */
const wib = (text: string) => Date.parse(`${text}+07:00`);
const lastOfDue = wib('2026-12-20T23:59:59.999');

describe('an assignment that is not passed', () => {
	test.for<[string, number, object]>([
		['is open with its days left', wib('2026-11-22T08:00:00'), { state: 'open', daysLeft: 28 }],
		['is open all of its due day', wib('2026-12-20T23:59:59'), { state: 'open', daysLeft: 0 }],
		['is open to the last millisecond', lastOfDue, { state: 'open', daysLeft: 0 }],
		['is late the millisecond after', lastOfDue + 1, { state: 'overdue', daysLate: 1 }],
		[
			'is late, not closed, on its last day',
			wib('2027-01-19T23:59:59.999'),
			{ state: 'overdue', daysLate: 30 },
		],
		[
			'is closed the millisecond after',
			wib('2027-01-20T00:00:00'),
			{ state: 'closed', daysLate: 31 },
		],
	])('%s', ([, now, state]) => {
		expect(assignmentState(days, [], now)).toEqual(state);
	});
});

describe('an assignment that is passed', () => {
	test('is done in time on the due day, whatever day it is now', () => {
		expect(assignmentState(days, [lastOfDue], wib('2028-01-01T00:00:00'))).toEqual({
			state: 'done',
			finishedAt: lastOfDue,
			daysLate: 0,
		});
	});

	test('is done late the millisecond after', () => {
		expect(assignmentState(days, [lastOfDue + 1], lastOfDue + 2)).toMatchObject({ daysLate: 1 });
	});

	test('counts the first pass of several', () => {
		const early = wib('2026-12-02T10:00:00');
		expect(assignmentState(days, [lastOfDue + 1, early], lastOfDue + 2)).toEqual({
			state: 'done',
			finishedAt: early,
			daysLate: 0,
		});
	});
});

describe('a pass counts', () => {
	const issuedAt = wib('2026-11-22T08:00:00');
	const count = (finishedAt: number, until: string) =>
		passesThatCount({ issuedAt }, [{ finishedAt, until }]).length;

	test('when it came after the assignment, also once its certificate is over', () => {
		expect(count(issuedAt, '2026-11-21')).toBe(1);
	});

	test('when it came before, as long as its certificate held on that day', () => {
		expect(count(issuedAt - 1, '2026-11-22')).toBe(1);
		expect(count(issuedAt - 1, '2026-11-21')).toBe(0);
	});
});
