import { useState } from 'preact/hooks';
import type { IdentifiedSitting } from '#domain/diagnosis/sitting-answers.ts';
import { closeSitting, loadItemsOf } from '#islands/practice/keep-sitting.ts';
import type { PracticeItems } from '#islands/practice/load-items.ts';
import { useOneAtATime } from '#islands/practice/use-one-at-a-time.ts';
import { type PracticeState, usePractice } from '#islands/practice/use-practice.ts';
import { beginTest, openTest, type TestKind } from './test-state.ts';
import type { TestCourse } from './TestResult.tsx';

/** A sitting with its questions. `finished`: it was closed in this view, so its result is news. */
export interface ShownTest {
	readonly sitting: IdentifiedSitting;
	readonly material: PracticeItems;
	readonly stage: 'running' | 'finished' | 'earlier';
}

/** The test in view, if one is, and the steps to the next view. */
export function useCourseTest(kind: TestKind, course: TestCourse) {
	const { load, reload } = usePractice();
	const [shown, setShown] = useState<ShownTest | undefined>();
	/** How to try again what could not be fetched. */
	const [retry, setRetry] = useState<(() => void) | undefined>();
	const oneAtATime = useOneAtATime();

	const show = async (
		sitting: IdentifiedSitting,
		state: PracticeState,
		stage: ShownTest['stage'],
	): Promise<void> => {
		const material = await loadItemsOf(sitting.items, state.items);
		// A function as state would be called by the setter, so it stands in one.
		setRetry(material === undefined ? () => () => void show(sitting, state, stage) : undefined);
		if (material !== undefined) setShown({ sitting, material, stage });
	};
	const begin = () =>
		oneAtATime(async () => {
			// Another tab may have begun or finished since this page was opened.
			const now = await reload();
			if (now.state !== 'ready') return;
			const sitting = openTest(now, kind, course.id) ?? (await beginTest(now, kind, course));
			const after = await reload();
			if (after.state === 'ready') await show(sitting, after, 'running');
		});
	const finish = async ({ sitting, material }: ShownTest) => {
		await closeSitting(sitting.id);
		await reload();
		setShown({ sitting, material, stage: 'finished' });
	};
	return { load, reload, shown, retry, show, begin, finish };
}
