import { useEffect, useRef, useState } from 'preact/hooks';
import { siteStore } from '#adapters/storage/site-store.ts';
import type { ClosedAttempt } from '#domain/assessment/attempt.ts';
import { toPaperAttempt, type PaperSitting } from '#domain/paper/paper-attempt.ts';
import { showHex } from '#domain/paper/sheet-code.ts';
import type { ExamMaterial } from '#islands/exam/exam-material.ts';
import { examText } from '#strings/exam.ts';
import { keepSheet } from './keep-sheet.ts';
import { localTime } from './local-time.ts';
import { readSheet, type ReadSheet, type TypedSheet } from './read-sheet.ts';

const loadResult = () => import('./PaperResult.tsx');

type Result = Awaited<ReturnType<typeof loadResult>>['PaperResult'];

interface Scored {
	readonly Result: Result;
	readonly attempt: ClosedAttempt;
	readonly material: ExamMaterial;
	readonly isKept: boolean;
	readonly isEarlier: boolean;
	readonly turn: number;
}

/**
 * A sheet as typed, as read back and as scored. What was begun before an edit or a later step comes
 * too late and is dropped.
 */
export function useScore(today: ExamMaterial, minutes: number) {
	const [typed, setTyped] = useState<TypedSheet>(emptySheet);
	const [shown, setShown] = useState<ReadSheet | undefined>();
	const { score, step, ...outcome } = useOutcome(today);
	useEffect(() => setTyped(freshSheet(today, minutes)), []);

	const change = (part: Partial<TypedSheet>) => {
		step();
		setTyped((old) => ({ ...old, ...part }));
		setShown(undefined);
	};
	const read = async () => {
		const isLatest = step();
		const sheet = await readSheet(typed, today);
		if (isLatest()) setShown(sheet);
	};
	return { typed, shown, change, read, score, ...outcome };
}

/** What came of scoring; `step` forgets it and tells later whether another step was taken since. */
function useOutcome(today: ExamMaterial) {
	const [scored, setScored] = useState<Scored | undefined>();
	/** Why there is no result. */
	const [trouble, setTrouble] = useState('');
	const latest = useRef(0);
	const step = () => {
		setScored(undefined);
		setTrouble('');
		const turn = (latest.current += 1);
		return () => turn === latest.current;
	};
	const score = async (sitting: PaperSitting, material: ExamMaterial, isKept: boolean) => {
		const isLatest = step();
		const typedAttempt = toPaperAttempt(sitting);
		// Fetched before anything is kept: what is kept is shown. Fails where the network went away.
		const parts = await loadResult().catch(() => undefined);
		if (!isLatest()) return;
		if (parts === undefined) {
			setTrouble(examText.loadFailed);
			return;
		}
		const made = isKept
			? await keepSheet(siteStore(), typedAttempt, today)
			: { state: 'scored' as const, attempt: typedAttempt, isEarlier: false };
		if (!isLatest()) return;
		if (made.state === 'refused') {
			setTrouble(made.why);
			return;
		}
		const { attempt, isEarlier } = made;
		const turn = latest.current;
		setScored({ Result: parts.PaperResult, attempt, material, isKept, isEarlier, turn });
	};
	return { scored, trouble, step, score };
}

const emptySheet: TypedSheet = { code: '', bank: '', answers: '', start: '', end: '' };

function freshSheet({ digest }: ExamMaterial, minutes: number): TypedSheet {
	const now = Date.now();
	const [start, end] = [localTime(now - minutes * 60_000), localTime(now)];
	return { ...emptySheet, bank: showHex(digest), start, end };
}
