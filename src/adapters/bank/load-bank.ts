import type { Bank } from '#domain/assessment/bank.ts';
import type { ExamExplanations, ExamQuestions } from '#domain/content/exam-content.ts';
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

export function loadQuestions(digest: string): Promise<Loaded<ExamQuestions>> {
	return loadJson<ExamQuestions>(routes.questions(digest));
}

export function loadExplanations(digest: string): Promise<Loaded<ExamExplanations>> {
	return loadJson<ExamExplanations>(routes.explanations(digest));
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
