import { expect, test } from 'vitest';
import { changedSince } from '#domain/credential/changed-since.ts';
import { courseHistory, type CourseHistory } from '#domain/credential/course-history.ts';
import { content } from '#tests/e2e/support/content.ts';

const history: CourseHistory = {
	course: 'dasar',
	title: 'Dasar',
	edition: '2027.1',
	bank: 'b'.repeat(16),
	lessons: [
		{ id: 'satu', title: 'Satu' },
		{ id: 'dua', title: 'Dua' },
		{ id: 'tiga', title: 'Tiga' },
	],
	changes: [
		{ date: '2027-05-01', title: 'Diumumkan', text: '', lessons: ['tiga'] },
		{ date: '2027-03-02', title: 'Pasal baru', text: '', lessons: ['tiga', 'satu'] },
		{ date: '2026-12-01', title: 'Pasal lama', text: '', lessons: ['dua'] },
	],
};
const earned = { edition: '2027.1', bank: 'b'.repeat(16), date: '2027-03-02' };
const today = '2027-04-01';

test('a certificate of today’s course is current; what changed on its very day was known', () => {
	expect(changedSince(history, earned, today)).toEqual({ state: 'current' });
});

test('a change after the day of passing names the lessons to renew, in the order of the course', () => {
	const since = changedSince(history, { ...earned, date: '2027-03-01' }, today);
	expect(since).toMatchObject({
		state: 'changed',
		isOtherBank: false,
		changes: [{ title: 'Pasal baru' }],
		lessons: [{ id: 'satu' }, { id: 'tiga' }],
	});
	expect(since).not.toHaveProperty('edition');
});

test('what is only announced has not changed yet, and has on its day', () => {
	expect(changedSince(history, earned, '2027-04-30').state).toBe('current');
	expect(changedSince(history, earned, '2027-05-01').state).toBe('changed');
});

test('an older edition and an older bank are told, with or without a change', () => {
	expect(changedSince(history, { ...earned, edition: '2026.2' }, today)).toMatchObject({
		edition: '2026.2',
		isOtherBank: false,
		lessons: [],
	});
	expect(changedSince(history, { ...earned, bank: 'a'.repeat(16) }, today)).toMatchObject({
		state: 'changed',
		isOtherBank: true,
	});
});

test('a credential that names no bank is not held against another one', () => {
	expect(changedSince(history, { ...earned, bank: '' }, today).state).toBe('current');
});

test('every course has its lessons in its history, and no entry is older than the course', () => {
	expect(content.courses.length).toBeGreaterThan(0);
	for (const course of content.courses) {
		const made = courseHistory(course, content, 'b'.repeat(16));
		expect(made.lessons.map(({ id }) => id)).toEqual(course.lessons);
		const first = content.changes.filter(({ touches }) => touches.includes(course.id));
		expect(first.length).toBeGreaterThan(0);
		const days = first.map(({ date }) => date).toSorted();
		expect(made.changes.every(({ date }) => date >= (days[0] ?? ''))).toBe(true);
	}
});

test('a provision that ends concerns the courses whose lessons teach it, and those lessons', () => {
	const [course] = content.courses;
	const regulation = content.regulations.find(({ id }) => id === 'skb-2022');
	if (course === undefined || regulation === undefined) throw new Error('no course or no decree');
	const ended = { ...regulation, until: '2027-01-15', status: 'revoked' as const };
	const regulations = content.regulations.map((each) => (each === regulation ? ended : each));
	const made = courseHistory(course, { ...content, regulations }, 'b'.repeat(16));
	const entry = made.changes.find(({ date }) => date === '2027-01-15');
	expect(entry?.lessons).toContain('dasar/03-skb');
	expect(entry?.lessons.every((id) => course.lessons.includes(id))).toBe(true);
});
