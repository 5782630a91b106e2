import { useEffect, useRef } from 'preact/hooks';
import { BLANK } from '#domain/paper/answer-string.ts';
import type { PaperSitting } from '#domain/paper/paper-attempt.ts';
import type { ExamMaterial } from '#islands/exam/exam-material.ts';
import { paperText as text } from '#strings/paper.ts';
import { faultId } from './paper-faults.ts';
import type { ReadSheet, SheetReading } from './read-sheet.ts';

interface Props extends ReadSheet {
	readonly onScore: (sitting: PaperSitting, material: ExamMaterial, isKept: boolean) => void;
}

/** What was understood, question by question, and what was not. Nothing is scored before this. */
export function ReadBack({ faults, reading, onScore }: Props) {
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => heading.current?.focus(), [faults, reading]);
	return (
		<section class="card stack" aria-labelledby="terbaca">
			<h3 id="terbaca" tabIndex={-1} ref={heading}>
				{faults.length > 0 ? text.faultsTitle(faults.length) : text.readTitle}
			</h3>
			{faults.length > 0 && (
				<ul class="paper-faults">
					{faults.map(({ message }, index) => (
						<li key={message} id={faultId(index)}>
							{message}
						</li>
					))}
				</ul>
			)}
			{reading !== undefined && <Understood {...reading} />}
			{reading?.sitting !== undefined && (
				<Ways {...reading} sitting={reading.sitting} onScore={onScore} />
			)}
		</section>
	);
}

function Understood({ letter, sheet, read }: SheetReading) {
	const answers = new Map(read.answers.map((answer) => [answer.number, answer]));
	if (answers.size === 0) return null;
	return (
		<>
			<p>{text.readLead(letter, sheet.length)}</p>
			<ol class="key-grid">
				{sheet.map(({ number, formItem }) => {
					const written = answers.get(number)?.written;
					const isTwice =
						formItem.item.type === 'order' && hasTwice((written ?? '').replaceAll(BLANK, ''));
					return (
						<li key={number} data-read={written !== undefined}>
							<span class="paper-number">{number}</span>
							<strong>{written === BLANK ? text.blank : (written ?? '?')}</strong>
							{isTwice && <em>{text.twice}</em>}
						</li>
					);
				})}
			</ol>
			{Object.keys(read.responses).length === 0 && <p>{text.allBlank}</p>}
		</>
	);
}

const hasTwice = (digits: string) => new Set(digits).size < digits.length;

function Ways({
	material,
	sitting,
	onScore,
}: SheetReading & { readonly sitting: PaperSitting } & Pick<Props, 'onScore'>) {
	return (
		<div class="paper-ways">
			<div class="stack">
				<button type="button" class="button" onClick={() => onScore(sitting, material, false)}>
					{text.score}
				</button>
				<p class="small quiet">{text.scoreHint}</p>
			</div>
			<div class="stack">
				<button
					type="button"
					class="button"
					data-kind="quiet"
					onClick={() => onScore(sitting, material, true)}
				>
					{text.keep}
				</button>
				<p class="small quiet">{text.keepHint}</p>
			</div>
		</div>
	);
}
