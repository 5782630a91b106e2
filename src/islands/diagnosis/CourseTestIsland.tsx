import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { setCurrentCourse } from '#adapters/site/current-course.ts';
import { type IdentifiedSitting, lastClosed } from '#domain/diagnosis/sitting-answers.ts';
import { LoadFailed } from '#islands/exam/LoadFailed.tsx';
import { closeSitting, loadItemsOf } from '#islands/practice/keep-sitting.ts';
import type { PracticeItems } from '#islands/practice/load-items.ts';
import { SittingRun } from '#islands/practice/SittingRun.tsx';
import { type PracticeState, usePractice } from '#islands/practice/use-practice.ts';
import { VisitOnly } from '#islands/practice/VisitOnly.tsx';
import { diagnosisText } from '#strings/diagnosis.ts';
import { practiceText } from '#strings/practice.ts';
import { beginTest, openTest, type TestKind } from './test-state.ts';
import { type TestCourse, TestResult } from './TestResult.tsx';

interface Props {
	readonly kind: TestKind;
	readonly course: TestCourse;
	/** The rules, readable before the script is there. */
	readonly children?: ComponentChildren;
}

/** A sitting with its questions. `finished`: it was closed in this view, so its result is news. */
interface Shown {
	readonly sitting: IdentifiedSitting;
	readonly material: PracticeItems;
	readonly stage: 'running' | 'finished' | 'earlier';
}

/** A pre-test or post-test of a course, from its rules to what it says of its learner. */
export function CourseTestIsland({ kind, course, children }: Props) {
	const { load, reload } = usePractice();
	const [shown, setShown] = useState<Shown | undefined>();
	const [failed, setFailed] = useState<(() => void) | undefined>();
	const root = useRef<HTMLDivElement>(null);
	const isBeginning = useRef(false);

	const show = async (
		sitting: IdentifiedSitting,
		state: PracticeState,
		stage: Shown['stage'],
	): Promise<void> => {
		const material = await loadItemsOf(sitting.items, state.items);
		// A function as state would be called by the setter, so it stands in one.
		setFailed(material === undefined ? () => () => void show(sitting, state, stage) : undefined);
		if (material !== undefined) setShown({ sitting, material, stage });
	};
	const begin = async () => {
		// A tap before the index is there is both handled and noted; a second one may follow it.
		if (isBeginning.current) return;
		isBeginning.current = true;
		// Another tab may have begun or finished since this page was opened.
		const now = await reload();
		if (now.state === 'ready') {
			const sitting = openTest(now, kind, course.id) ?? (await beginTest(now, kind, course));
			const after = await reload();
			if (after.state === 'ready') await show(sitting, after, 'running');
		}
		isBeginning.current = false;
	};
	const finish = async ({ sitting, material }: Shown) => {
		await closeSitting(sitting.id);
		await reload();
		setShown({ sitting, material, stage: 'finished' });
	};
	useEffect(() => setCurrentCourse(course.id), [course.id]);
	useEffect(() => {
		if (load.state !== 'ready' || shown !== undefined) return;
		const tapped = root.current?.querySelector<HTMLElement>('[data-await]')?.dataset['tapped'];
		const last = openTest(load, kind, course.id) ? undefined : lastClosed(load, kind, course.id);
		if (last !== undefined) void show(last, load, 'earlier');
		else if (tapped !== undefined) void begin();
	}, [load.state]);

	if (load.state === 'failed' || failed !== undefined) {
		return <LoadFailed text={practiceText.loadFailed} onRetry={failed ?? (() => void reload())} />;
	}
	if (load.state === 'ready' && shown?.stage === 'running') {
		return (
			<SittingRun
				key={shown.sitting.id}
				sitting={shown.sitting}
				material={shown.material}
				state={load}
				explains={false}
				doneLabel={diagnosisText.done}
				onDone={() => void finish(shown)}
			/>
		);
	}
	if (load.state === 'ready' && shown !== undefined) {
		return (
			<TestResult
				{...{ kind, course }}
				sitting={shown.sitting}
				material={shown.material}
				state={load}
				isNew={shown.stage === 'finished'}
				onAgain={() => void begin()}
			/>
		);
	}
	const isOpen = load.state === 'ready' && openTest(load, kind, course.id) !== undefined;
	return (
		<div class="stack-l" ref={root} data-test={load.state}>
			{children}
			{load.state === 'ready' && <VisitOnly text={practiceText.visitOnly} />}
			<p class="actions">
				<button type="button" class="button" data-await onClick={() => void begin()}>
					{isOpen ? diagnosisText.resume : diagnosisText.start[kind]}
				</button>
			</p>
		</div>
	);
}
