import { useEffect, useRef, useState } from 'preact/hooks';
import { thisMoment } from '#adapters/site/this-moment.ts';
import { findSitting, type IdentifiedSitting } from '#domain/diagnosis/sitting-answers.ts';
import type { Topic } from '#domain/practice/draw-practice.ts';
import { LoadFailed } from '#islands/exam/LoadFailed.tsx';
import { practiceText } from '#strings/practice.ts';
import { beginDaily, beginMissed, beginTopic, type BegunTopic, topicOf } from './begin-practice.ts';
import { closeSitting, loadItemsOf } from './keep-sitting.ts';
import type { PracticeItems } from './load-items.ts';
import { menuFacts, openPractices } from './menu-facts.ts';
import { PracticeMenu } from './PracticeMenu.tsx';
import { PracticeResult } from './PracticeResult.tsx';
import { SittingRun } from './SittingRun.tsx';
import { type PracticeState, usePractice } from './use-practice.ts';
import { VisitOnly } from './VisitOnly.tsx';

type View =
	| { readonly kind: 'menu' }
	| { readonly kind: 'loading' }
	| { readonly kind: 'failed'; readonly sitting: IdentifiedSitting }
	| {
			readonly kind: 'sitting' | 'result';
			readonly sitting: IdentifiedSitting;
			readonly material: PracticeItems;
	  };

/** Opens a sitting, or finds that there is nothing to ask. */
type Opener = (state: PracticeState) => Promise<IdentifiedSitting | undefined>;

/** Practice: what there is, a sitting of questions that are explained at once, and its result. */
export function PracticeIsland() {
	const { load, reload } = usePractice();
	const [view, setView] = useState<View>({ kind: 'menu' });
	const [begun, setBegun] = useState<BegunTopic | undefined>();
	const root = useRef<HTMLDivElement>(null);
	const wasAway = useRef(false);
	const isBeginning = useRef(false);

	const sit = async (sitting: IdentifiedSitting, state: PracticeState) => {
		wasAway.current = true;
		setView({ kind: 'loading' });
		const material = await loadItemsOf(sitting.items, state.items);
		setView(
			material === undefined ? { kind: 'failed', sitting } : { kind: 'sitting', sitting, material },
		);
	};
	/** Begins with what is kept now: another tab may have answered since. */
	const begin = async (open: Opener) => {
		// A tap before the index is there is both handled and noted; a second one may follow it.
		if (isBeginning.current) return;
		isBeginning.current = true;
		const now = await reload();
		const sitting = now.state === 'ready' ? await open(now) : undefined;
		const after = await reload();
		if (sitting !== undefined && after.state === 'ready') await sit(sitting, after);
		isBeginning.current = false;
	};
	const beginOn = (topic: Topic) =>
		begin(async (state) => {
			const sitting = await beginTopic(topic, state);
			setBegun({ sitting: sitting.id, topic });
			return sitting;
		});
	const toMenu = async () => {
		await reload();
		setView({ kind: 'menu' });
	};
	const finish = async (sitting: IdentifiedSitting, material: PracticeItems) => {
		await closeSitting(sitting.id);
		if (sitting.purpose === 'daily') return toMenu();
		await reload();
		setView({ kind: 'result', sitting, material });
	};
	useEffect(() => {
		const tapped = root.current?.querySelector<HTMLElement>('[data-tapped]')?.dataset['await'];
		if (load.state !== 'ready' || tapped === undefined || view.kind !== 'menu') return;
		void (tapped === 'daily' ? begin(beginDaily) : beginOn({ kind: 'mixed' }));
	}, [load.state]);
	useEffect(() => {
		// What was tapped to come back is gone, so the focus goes to what it brought.
		if (view.kind === 'menu' && wasAway.current) root.current?.focus();
	}, [view.kind]);

	if (load.state === 'failed') {
		return <LoadFailed text={practiceText.loadFailed} onRetry={() => void reload()} />;
	}
	if (view.kind === 'loading') return <p role="status">{practiceText.loading}</p>;
	if (view.kind === 'failed') {
		return (
			<LoadFailed
				text={practiceText.loadFailed}
				onRetry={() => {
					if (load.state === 'ready') void sit(view.sitting, load);
				}}
			/>
		);
	}
	if (view.kind === 'menu' || load.state !== 'ready') {
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
	const { sitting, material } = view;
	if (view.kind === 'sitting') {
		return (
			<SittingRun
				key={sitting.id}
				{...{ sitting, material }}
				state={load}
				explains
				doneLabel={sitting.purpose === 'daily' ? practiceText.toMenu : practiceText.toResult}
				onDone={() => void finish(sitting, material)}
			/>
		);
	}
	return (
		<PracticeResult
			sitting={sitting.id}
			material={material}
			state={load}
			onAgain={() => void beginOn(topicOf(sitting, load, begun))}
			onMenu={() => void toMenu()}
		/>
	);
}

/** Goes on where the latest unfinished practice stopped. */
function resume(state: PracticeState): Promise<IdentifiedSitting | undefined> {
	const [open] = openPractices(state);
	return Promise.resolve(open && findSitting(state.data, open.id));
}
