import { useEffect, useRef, useState } from 'preact/hooks';
import { siteStore } from '#adapters/storage/site-store.ts';
import type { ClosedAttempt } from '#domain/assessment/attempt.ts';
import { canonicalJson } from '#domain/canonical-json.ts';
import { toPaperAttempt, type PaperSitting } from '#domain/paper/paper-attempt.ts';
import { showHex } from '#domain/paper/sheet-code.ts';
import type { ExamMaterial } from '#islands/exam/exam-material.ts';
import { examText } from '#strings/exam.ts';
import { paperText as text } from '#strings/paper.ts';
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
	const [isFailed, setFailed] = useState(false);
	const form = useRef<HTMLFormElement>(null);
	useEffect(() => setTyped(freshSheet(today, minutes)), []);

	const change = (part: Partial<TypedSheet>) => {
		setTyped((old) => ({ ...old, ...part }));
		setShown(undefined);
		setScored(undefined);
	};
	const score = async (sitting: PaperSitting, material: ExamMaterial, isKept: boolean) => {
		const typedAttempt = toPaperAttempt(sitting);
		const attempt = isKept ? await keep(typedAttempt) : typedAttempt;
		const isEarlier = canonicalJson(attempt) !== canonicalJson(typedAttempt);
		const turn = (scored?.turn ?? 0) + 1;
		setFailed(false);
		try {
			const { PaperResult: Result } = await loadResult();
			setScored({ Result, attempt, material, isKept, isEarlier, turn });
		} catch {
			// The network went away before the parts of the result were fetched.
			setFailed(true);
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
						setScored(undefined);
						void readSheet(typed, today).then(setShown);
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
			{isFailed && (
				<p role="alert" class="callout">
					{examText.loadFailed}
				</p>
			)}
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

/** Keeps an attempt and returns what is kept: what was handed in first stands. */
async function keep(attempt: ClosedAttempt): Promise<ClosedAttempt> {
	const store = siteStore();
	await store.update('attempts', attempt.id, (old) => (old?.state === 'closed' ? old : attempt));
	const kept = (await store.read()).attempts[attempt.id];
	return kept?.state === 'closed' ? kept : attempt;
}
