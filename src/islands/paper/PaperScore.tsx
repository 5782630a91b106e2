import { useEffect, useRef, useState } from 'preact/hooks';
import { siteStore } from '#adapters/storage/site-store.ts';
import type { ClosedAttempt } from '#domain/assessment/attempt.ts';
import { toPaperAttempt, type PaperSitting } from '#domain/paper/paper-attempt.ts';
import { showHex } from '#domain/paper/sheet-code.ts';
import type { ExamMaterial } from '#islands/exam/exam-material.ts';
import { VisitOnly } from '#islands/practice/VisitOnly.tsx';
import { examText } from '#strings/exam.ts';
import { paperText as text } from '#strings/paper.ts';
import { keepSheet } from './keep-sheet.ts';
import { localTime } from './local-time.ts';
import { ReadBack } from './ReadBack.tsx';
import { readSheet, type ReadSheet, type TypedSheet } from './read-sheet.ts';
import { SheetFields } from './SheetFields.tsx';

interface Props {
	readonly material: ExamMaterial;
	readonly minutes: number;
}

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

/** From an answer sheet to its result: typed, shown back, scored, and kept only where that is asked. */
export function PaperScore({ material: today, minutes }: Props) {
	const [typed, setTyped] = useState<TypedSheet>(emptySheet);
	const [shown, setShown] = useState<ReadSheet | undefined>();
	const [scored, setScored] = useState<Scored | undefined>();
	/** Why there is no result. */
	const [trouble, setTrouble] = useState('');
	/** Moves on with every edit and every step: what was begun before comes too late. */
	const latest = useRef(0);
	const form = useRef<HTMLFormElement>(null);
	useEffect(() => setTyped(freshSheet(today, minutes)), []);

	const step = () => {
		setScored(undefined);
		setTrouble('');
		return (latest.current += 1);
	};
	const change = (part: Partial<TypedSheet>) => {
		step();
		setTyped((old) => ({ ...old, ...part }));
		setShown(undefined);
	};
	const read = async () => {
		const turn = step();
		const sheet = await readSheet(typed, today);
		if (turn === latest.current) setShown(sheet);
	};
	const score = async (sitting: PaperSitting, material: ExamMaterial, isKept: boolean) => {
		const turn = step();
		const typedAttempt = toPaperAttempt(sitting);
		// Fetched before anything is kept: what is kept is shown. Fails where the network went away.
		const parts = await loadResult().catch(() => undefined);
		if (turn !== latest.current) return;
		if (parts === undefined) {
			setTrouble(examText.loadFailed);
			return;
		}
		const made = isKept
			? await keepSheet(siteStore(), typedAttempt, today)
			: { state: 'scored' as const, attempt: typedAttempt, isEarlier: false };
		if (turn !== latest.current) return;
		if (made.state === 'refused') setTrouble(made.why);
		else {
			const { attempt, isEarlier } = made;
			setScored({ Result: parts.PaperResult, attempt, material, isKept, isEarlier, turn });
		}
	};
	const next = () => {
		change({ code: '', answers: '' });
		form.current?.querySelector('input')?.focus();
	};
	return (
		<section class="stack-l no-print" aria-labelledby="nilai">
			<div class="card stack">
				<h2 id="nilai">{text.scoreTitle}</h2>
				<p>{text.scoreLead}</p>
				<form
					class="stack"
					noValidate
					ref={form}
					onSubmit={(event) => {
						event.preventDefault();
						void read();
					}}
				>
					<SheetFields typed={typed} faults={shown?.faults ?? []} onChange={change} />
					<button class="button">{text.read}</button>
				</form>
			</div>
			{shown !== undefined && (
				<ReadBack
					{...shown}
					onScore={(sitting, material, isKept) => void score(sitting, material, isKept)}
				/>
			)}
			<div role="alert">{trouble !== '' && <p class="callout">{trouble}</p>}</div>
			{scored?.isKept === true && <VisitOnly text={text.visitOnly} />}
			{scored !== undefined && <scored.Result key={scored.turn} {...scored} onNext={next} />}
		</section>
	);
}

const emptySheet: TypedSheet = { code: '', bank: '', answers: '', start: '', end: '' };

function freshSheet({ digest }: ExamMaterial, minutes: number): TypedSheet {
	const now = Date.now();
	const [start, end] = [localTime(now - minutes * 60_000), localTime(now)];
	return { ...emptySheet, bank: showHex(digest), start, end };
}
