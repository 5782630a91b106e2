import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
	forgetCurrentCourse,
	getCurrentCourse,
	setCurrentCourse,
} from '#adapters/site/current-course.ts';

/** A page of a copy of the site, with a browser's storage or one that refuses. */
function openPage(root: string, storage: Partial<Storage>): void {
	vi.stubGlobal('document', { documentElement: { dataset: { root } } });
	vi.stubGlobal('location', { href: 'https://contoh.test/a/kursus/' });
	vi.stubGlobal('localStorage', storage);
}

function memory(): Partial<Storage> {
	const kept = new Map<string, string>();
	return {
		getItem: (name) => kept.get(name) ?? null,
		setItem: (name, value) => void kept.set(name, value),
		removeItem: (name) => void kept.delete(name),
	};
}

const refusing: Partial<Storage> = Object.fromEntries(
	['getItem', 'setItem', 'removeItem'].map((name) => [
		name,
		() => {
			throw new DOMException('no', 'SecurityError');
		},
	]),
);

beforeEach(() => openPage('../', memory()));
afterEach(() => vi.unstubAllGlobals());

test('a course is known from its choice until it is forgotten', () => {
	expect(getCurrentCourse()).toBeUndefined();
	setCurrentCourse('wajib-tahunan');
	expect(getCurrentCourse()).toBe('wajib-tahunan');
	forgetCurrentCourse();
	expect(getCurrentCourse()).toBeUndefined();
});

test('two copies on one host do not mix', () => {
	const storage = memory();
	openPage('../', storage);
	setCurrentCourse('wajib-tahunan');
	openPage('../../', storage);
	expect(getCurrentCourse()).toBeUndefined();
});

test('a browser that refuses storage knows no course, and nothing breaks', () => {
	openPage('../', refusing);
	setCurrentCourse('wajib-tahunan');
	forgetCurrentCourse();
	expect(getCurrentCourse()).toBeUndefined();
});
