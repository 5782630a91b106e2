import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { setCurrentCourse } from '#adapters/site/current-course.ts';
import { lastClosed } from '#domain/diagnosis/sitting-answers.ts';
import { LoadFailed } from '#islands/exam/LoadFailed.tsx';
import { SittingRun } from '#islands/practice/SittingRun.tsx';
import { VisitOnly } from '#islands/practice/VisitOnly.tsx';
import { diagnosisText } from '#strings/diagnosis.ts';
import { practiceText } from '#strings/practice.ts';
import { openTest, type TestKind } from './test-state.ts';
import { type TestCourse, TestResult } from './TestResult.tsx';
import { useCourseTest } from './use-course-test.ts';

interface Props {
	readonly kind: TestKind;
	readonly course: TestCourse;
	/** The rules, readable before the script is there. */
	readonly children?: ComponentChildren;
}

/** A pre-test or post-test of a course, from its rules to what it says of its learner. */
export function CourseTestIsland({ kind, course, children }: Props) {
	const test = useCourseTest(kind, course);
	const { load, reload, shown, retry, begin, finish } = test;
	useEffect(() => setCurrentCourse(course.id), [course.id]);

	if (load.state === 'failed' || retry !== undefined) {
		return <LoadFailed text={practiceText.loadFailed} onRetry={retry ?? (() => void reload())} />;
	}
	if (load.state !== 'ready' || shown === undefined) {
		return (
			<Rules {...test} {...{ kind, course }}>
				{children}
			</Rules>
		);
	}
	const { sitting, material, stage } = shown;
	const props = { sitting, material, state: load };
	if (stage === 'running') {
		return (
			<SittingRun
				key={sitting.id}
				{...props}
				explains={false}
				doneLabel={diagnosisText.done}
				onDone={() => void finish(shown)}
			/>
		);
	}
	return (
		<TestResult
			{...props}
			{...{ kind, course }}
			isNew={stage === 'finished'}
			onAgain={() => void begin()}
		/>
	);
}

/** What stands before a test: its rules and the way in, or straight on to the result of the last one. */
function Rules(props: ReturnType<typeof useCourseTest> & Props) {
	const { load, shown, show, begin, kind, course, children } = props;
	const root = useRef<HTMLDivElement>(null);
	useEffect(() => {
		if (load.state !== 'ready' || shown !== undefined) return;
		const tapped = root.current?.querySelector<HTMLElement>('[data-await]')?.dataset['tapped'];
		const last = openTest(load, kind, course.id) ? undefined : lastClosed(load, kind, course.id);
		if (last !== undefined) void show(last, load, 'earlier');
		else if (tapped !== undefined) void begin();
	}, [load.state]);
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
