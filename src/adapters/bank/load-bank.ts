import type { Bank } from '#domain/assessment/bank.ts';
import type { CourseHistory } from '#domain/credential/course-history.ts';
import type { ExamExplanations, ExamQuestions } from '#domain/content/exam-content.ts';
import type { KeyPoint, PublishedItems } from '#domain/review/material.ts';
import type { PracticeIndex } from '#domain/practice/practice-index.ts';
import { toHref } from '#adapters/site/to-href.ts';
import { routes } from '#routes';

/** A released bank with its whole digest (64 hex digits). */
export interface LoadedBank {
	readonly digest: string;
	readonly bank: Bank;
}

/** `missing`: the site says that it has no such file. `unreachable`: it could not be asked. */
export type LoadFailure = 'missing' | 'unreachable';

type Loaded<T> =
	{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: LoadFailure };

/** Not found, and gone: the two answers that asking again will not change. */
const MISSING = [404, 410];

const known = new Map<string, unknown>();

/** @param digest The whole digest or its first 16 digits. */
export function loadBank(digest: string): Promise<Loaded<LoadedBank>> {
	return loadJson<LoadedBank>(routes.bank(digest));
}

/** @param files Names as `ItemFile.file`: `isi-skb/0a1b2c3d`. */
export function loadQuestions(files: readonly string[]): Promise<Loaded<ExamQuestions>> {
	return loadAll<ExamQuestions>(files.map(routes.questions));
}

/** @param files Names as `ItemFile.file`: `isi-skb/0a1b2c3d`. */
export function loadExplanations(files: readonly string[]): Promise<Loaded<ExamExplanations>> {
	return loadAll<ExamExplanations>(files.map(routes.explanations));
}

/** Revision and key of all released items. */
export function loadReviewItems(): Promise<Loaded<PublishedItems>> {
	return loadJson<PublishedItems>(routes.reviewItems);
}

/** The key points of all lessons. */
export function loadKeyPoints(): Promise<Loaded<readonly KeyPoint[]>> {
	return loadJson<readonly KeyPoint[]>(routes.keyPoints);
}

/** All that can be practised. */
export function loadPracticeIndex(): Promise<Loaded<PracticeIndex>> {
	return loadJson<PracticeIndex>(routes.practiceIndex);
}

/** What has happened to a course. */
export function loadCourseHistory(course: string): Promise<Loaded<CourseHistory>> {
	return loadJson<CourseHistory>(routes.courseHistory(course));
}

/** What all of the files hold, or why the first that failed did. */
async function loadAll<T extends object>(paths: readonly string[]): Promise<Loaded<T>> {
	const loaded = await Promise.all(paths.map((path) => loadJson<T>(path)));
	const failed = loaded.find(({ ok }) => !ok);
	if (failed !== undefined) return failed;
	const values = loaded.map((file) => (file.ok ? file.value : {}));
	return { ok: true, value: Object.assign({}, ...values) as T };
}

/**
 * The files are written by this site's own build, so what parses is what the type says. A file is
 * named by its digest and fetched once for as long as the page is open.
 */
async function loadJson<T>(path: string): Promise<Loaded<T>> {
	if (known.has(path)) return { ok: true, value: known.get(path) as T };
	try {
		const response = await fetch(toHref(path));
		if (!response.ok) {
			return { ok: false, reason: MISSING.includes(response.status) ? 'missing' : 'unreachable' };
		}
		const value = (await response.json()) as T;
		known.set(path, value);
		return { ok: true, value };
	} catch {
		return { ok: false, reason: 'unreachable' };
	}
}
