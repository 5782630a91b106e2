import { useEffect, useRef } from 'preact/hooks';
import { thisMoment } from '#adapters/site/this-moment.ts';
import { findSitting, type IdentifiedSitting } from '#domain/diagnosis/sitting-answers.ts';
import { LoadFailed } from '#islands/exam/LoadFailed.tsx';
import { practiceText } from '#strings/practice.ts';
import { beginDaily, beginMissed } from './begin-practice.ts';
import { menuFacts, openPractices } from './menu-facts.ts';
import { PracticeMenu } from './PracticeMenu.tsx';
import { PracticeResult } from './PracticeResult.tsx';
import { SittingRun } from './SittingRun.tsx';
import type { PracticeState } from './use-practice.ts';
import { usePracticeView } from './use-practice-view.ts';
import { VisitOnly } from './VisitOnly.tsx';

type Practice = ReturnType<typeof usePracticeView>;

/** Practice: what there is, a sitting of questions that are explained at once, and its result. */
export function PracticeIsland() {
	const practice = usePracticeView();
	const { load, reload, view, sit, beginAgain, toMenu, finish } = practice;
	const wasAway = useRef(false);
	if (view.kind !== 'menu') wasAway.current = true;

	if (load.state === 'failed') {
		return <LoadFailed text={practiceText.loadFailed} onRetry={() => void reload()} />;
	}
	if (view.kind === 'loading') return <p role="status">{practiceText.loading}</p>;
	if (view.kind === 'failed') {
		const retry = () => {
			if (load.state === 'ready') void sit(view.sitting, load);
		};
		return <LoadFailed text={practiceText.loadFailed} onRetry={retry} />;
	}
	if (view.kind === 'menu' || load.state !== 'ready') {
		return <Menu {...practice} isBack={view.kind === 'menu' && wasAway.current} />;
	}
	const { sitting, material } = view;
	const shown = { material, state: load };
	if (view.kind === 'sitting') {
		return (
			<SittingRun
				key={sitting.id}
				{...shown}
				sitting={sitting}
				explains
				doneLabel={sitting.purpose === 'daily' ? practiceText.toMenu : practiceText.toResult}
				onDone={() => void finish(sitting, material)}
			/>
		);
	}
	return (
		<PracticeResult
			{...shown}
			sitting={sitting.id}
			onAgain={() => void beginAgain(sitting, load)}
			onMenu={() => void toMenu()}
		/>
	);
}

interface MenuProps extends Practice {
	/** Was something else in view before? */
	readonly isBack: boolean;
}

function Menu({ load, begin, beginOn, isBack }: MenuProps) {
	const root = useRef<HTMLDivElement>(null);
	useEffect(() => {
		// What was tapped to come back is gone, so the focus goes to what it brought.
		if (isBack) root.current?.focus();
	}, []);
	useEffect(() => {
		const tapped = root.current?.querySelector<HTMLElement>('[data-tapped]')?.dataset['await'];
		if (load.state !== 'ready' || tapped === undefined) return;
		void (tapped === 'daily' ? begin(beginDaily) : beginOn({ kind: 'mixed' }));
	}, [load.state]);
	return (
		<div ref={root} tabIndex={-1} class="practice stack-l" data-practice={load.state}>
			<PracticeMenu
				facts={load.state === 'ready' ? menuFacts(load, thisMoment()) : undefined}
				onResume={() => void begin(resume)}
				onDaily={() => void begin(beginDaily)}
				onTopic={(chosen) => void beginOn(chosen)}
				onMissed={() => void begin(beginMissed)}
			/>
			{load.state === 'ready' && <VisitOnly text={practiceText.visitOnly} />}
		</div>
	);
}

/** Goes on where the latest unfinished practice stopped. */
function resume(state: PracticeState): Promise<IdentifiedSitting | undefined> {
	const [open] = openPractices(state);
	return Promise.resolve(open && findSitting(state.data, open.id));
}
