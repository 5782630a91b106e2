import { useEffect, useState } from 'preact/hooks';
import { siteStore } from '#adapters/storage/site-store.ts';
import { getCurrentCourse, setCurrentCourse } from '#adapters/site/current-course.ts';
import { takeAssignment } from '#domain/assignment/kept-assignment.ts';
import { findEntry } from '#domain/learning/learner-data.ts';
import { tokenIn } from './fragment.ts';
import type { CourseName, LinkRefusal, OpenedAssignment } from './read-link.ts';

/** What became of the link that the page was opened by. */
export type LinkState =
	| { readonly state: 'none' | 'checking' }
	| { readonly state: 'refused'; readonly refusal: LinkRefusal }
	| { readonly state: 'opened'; readonly opened: OpenedAssignment }
	/** Kept now, or `already` before, or for as long as this page is open. */
	| { readonly state: 'kept'; readonly how: 'taken' | 'already' | 'visit-only' };

/** Reads the fragment of the address, now and whenever it changes, and keeps what the learner takes. */
export function useLink(courses: readonly CourseName[]) {
	const [link, setLink] = useState<LinkState>({ state: 'none' });
	const check = async (token: string) => {
		setLink({ state: 'checking' });
		// Whoever comes for the list alone checks no signature.
		const { readLink } = await import('./read-link.ts');
		const read = await readLink(token, { courses, now: Date.now() });
		if (!read.ok) {
			setLink({ state: 'refused', refusal: read.refusal });
			return;
		}
		const kept = findEntry(await siteStore().read(), 'assignments', read.opened.key);
		// The same one again, by a link that is no newer than what is kept.
		if (kept !== undefined && takeAssignment(kept, token, Date.now()) === kept) {
			clearFragment();
			setLink({ state: 'kept', how: 'already' });
			return;
		}
		setLink({ state: 'opened', opened: read.opened });
	};
	useEffect(() => {
		const read = () => {
			const token = tokenIn(location.hash);
			if (token !== '') void check(token);
		};
		read();
		addEventListener('hashchange', read);
		return () => removeEventListener('hashchange', read);
	}, []);

	const take = async ({ key, token, assignment }: OpenedAssignment) => {
		const store = siteStore();
		await store.update('assignments', key, (old) => takeAssignment(old, token, Date.now()));
		// Home opens on the course that is wanted, unless the learner is in another already.
		if (getCurrentCourse() === undefined) setCurrentCourse(assignment.course);
		const isKept = store.state === 'durable';
		// Where nothing is kept, the link is all there is.
		if (isKept) clearFragment();
		setLink({ state: 'kept', how: isKept ? 'taken' : 'visit-only' });
	};
	const dismiss = () => {
		clearFragment();
		setLink({ state: 'none' });
	};
	return { link, take, dismiss };
}

/** What was kept need not stand in the address, the history and the next person's sight. */
function clearFragment(): void {
	history.replaceState(history.state, '', location.pathname + location.search);
}
