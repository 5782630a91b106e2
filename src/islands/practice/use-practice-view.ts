import { useState } from 'preact/hooks';
import type { IdentifiedSitting } from '#domain/diagnosis/sitting-answers.ts';
import type { Topic } from '#domain/practice/draw-practice.ts';
import { beginTopic, type BegunTopic, topicOf } from './begin-practice.ts';
import { closeSitting, loadItemsOf } from './keep-sitting.ts';
import type { PracticeItems } from './load-items.ts';
import { useOneAtATime } from './use-one-at-a-time.ts';
import { type PracticeState, usePractice } from './use-practice.ts';

export type PracticeView =
	| { readonly kind: 'menu' }
	| { readonly kind: 'loading' }
	| { readonly kind: 'failed'; readonly sitting: IdentifiedSitting }
	| {
			readonly kind: 'sitting' | 'result';
			readonly sitting: IdentifiedSitting;
			readonly material: PracticeItems;
	  };

/** Opens a sitting, or finds that there is nothing to ask. */
export type Opener = (state: PracticeState) => Promise<IdentifiedSitting | undefined>;

/** Which part of practice is in view, and the steps from one to the next. */
export function usePracticeView() {
	const { load, reload } = usePractice();
	const [view, setView] = useState<PracticeView>({ kind: 'menu' });
	const [begun, setBegun] = useState<BegunTopic | undefined>();
	const oneAtATime = useOneAtATime();

	const sit = async (sitting: IdentifiedSitting, state: PracticeState) => {
		setView({ kind: 'loading' });
		const material = await loadItemsOf(sitting.items, state.items);
		setView(
			material === undefined ? { kind: 'failed', sitting } : { kind: 'sitting', sitting, material },
		);
	};
	/** Begins with what is kept now: another tab may have answered since. */
	const begin = (open: Opener) =>
		oneAtATime(async () => {
			const now = await reload();
			const sitting = now.state === 'ready' ? await open(now) : undefined;
			const after = await reload();
			if (sitting !== undefined && after.state === 'ready') await sit(sitting, after);
		});
	const beginOn = (topic: Topic) =>
		begin(async (state) => {
			const sitting = await beginTopic(topic, state);
			setBegun({ sitting: sitting.id, topic });
			return sitting;
		});
	const beginAgain = (sitting: IdentifiedSitting, state: PracticeState) =>
		beginOn(topicOf(sitting, state, begun));
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
	return { load, reload, view, sit, begin, beginOn, beginAgain, toMenu, finish };
}
