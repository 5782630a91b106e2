import { expect, test } from 'vitest';
import { mostUrgent } from '#domain/record/expiry.ts';

// Whatever was not valid came first, and so did a certificate of another course that had run out: it
// hid the one of the course at hand for ever.

const now = Date.parse('2026-11-22T05:00:00Z');
const own = { course: 'ini', until: '2028-01-01' };
const other = (until: string) => ({ course: 'lain', until });

test('an expired certificate of another course hides nothing', () => {
	expect(mostUrgent([own, other('2026-01-01')], 'ini', now)).toBe(own);
	expect(mostUrgent([other('2026-01-01')], 'ini', now)).toBeUndefined();
});

test('one of another course that is about to end comes first', () => {
	const ending = other('2026-12-01');
	expect(mostUrgent([own, ending], 'ini', now)).toBe(ending);
	const expired = { course: 'ini', until: '2026-01-01' };
	expect(mostUrgent([expired, ending], 'ini', now)).toBe(ending);
	expect(mostUrgent([expired], 'ini', now)).toBe(expired);
});
