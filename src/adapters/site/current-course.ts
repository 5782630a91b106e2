import { siteRoot } from './to-href.ts';

/**
 * The course that the learner is in: a lesson can be part of several. Kept by the browser beside the
 * learner's data, without a database to open; where the browser refuses, no course is known.
 */
export function getCurrentCourse(): string | undefined {
	return attempt(() => localStorage.getItem(name()) ?? undefined);
}

/** From now on shared lessons lead on in this course. */
export function setCurrentCourse(id: string): void {
	attempt(() => {
		localStorage.setItem(name(), id);
	});
}

/** For a learner who erases everything. */
export function forgetCurrentCourse(): void {
	attempt(() => {
		localStorage.removeItem(name());
	});
}

/** Named after the site's root: two copies on one host do not mix. */
const name = () => `netral:${new URL(siteRoot(), location.href).pathname}:kursus`;

function attempt<T>(task: () => T): T | undefined {
	try {
		return task();
	} catch {
		// Access itself throws where storage is blocked.
		return undefined;
	}
}
