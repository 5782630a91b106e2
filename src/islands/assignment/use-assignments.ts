import { useEffect, useState } from 'preact/hooks';
import { siteStore } from '#adapters/storage/site-store.ts';
import { listAssignments, type HeldAssignment } from '#domain/assignment/kept-assignment.ts';
import type { LearnerData, SentResult } from '#domain/learning/learner-data.ts';
import { listResults, type Results } from './list-results.ts';
import type { CourseName } from './read-link.ts';

export interface Assignments extends Results {
	readonly held: readonly HeldAssignment[];
	readonly data: LearnerData;
}

/** Everything that was taken, with the results of every course, kept up with what is saved. */
export function useAssignments(courses: readonly CourseName[]): Assignments | undefined {
	const [shown, setShown] = useState<Assignments | undefined>();
	useEffect(() => {
		const store = siteStore();
		const ids = courses.map(({ id }) => id);
		const load = async () => {
			const data = await store.read();
			setShown({ ...(await listResults(data, ids)), held: listAssignments(data), data });
		};
		void load();
		return store.onChange(() => void load());
	}, []);
	return shown;
}

/** The latest time that a result left for this assignment, or for this course without one. */
export function lastSending(
	{ sendings }: LearnerData,
	wanted: { readonly course: string; readonly assignment?: string | undefined },
): SentResult | undefined {
	return Object.values(sendings)
		.filter(
			({ course, assignment }) => course === wanted.course && assignment === wanted.assignment,
		)
		.reduce<SentResult | undefined>(
			(latest, each) => (latest === undefined || each.at > latest.at ? each : latest),
			undefined,
		);
}
