import { useEffect, useRef, useState } from 'preact/hooks';
import { toHref } from '#adapters/site/to-href.ts';
import type { Recall } from '#domain/learning/learner-data.ts';
import { cueOf } from '#domain/review/cue.ts';
import type { KeyPoint } from '#domain/review/material.ts';
import { reviewText as text } from '#strings/review.ts';

interface Props {
	readonly point: KeyPoint;
	/** "Kartu 2 dari 8". */
	readonly kicker: string;
	readonly onRecall: (recall: Recall) => void;
}

const recalls: readonly Recall[] = ['again', 'hard', 'good', 'easy'];

/** A key point: its first words, then all of it, then how well it came back, by the learner's word. */
export function PointCard({ point, kicker, onRecall }: Props) {
	const heading = useRef<HTMLParagraphElement>(null);
	const answer = useRef<HTMLParagraphElement>(null);
	const [isShown, setShown] = useState(false);
	useEffect(() => heading.current?.focus(), []);
	useEffect(() => {
		if (isShown) answer.current?.focus();
	}, [isShown]);
	return (
		<section class="question card point-card" aria-label={kicker}>
			<p class="question-kicker" tabIndex={-1} ref={heading}>
				{kicker}
			</p>
			<p class="quiet">
				{text.pointFrom} <a href={toHref(point.href)}>{point.title}</a>
			</p>
			{isShown ? (
				<>
					<p class="point-text" tabIndex={-1} ref={answer}>
						{point.text}
					</p>
					<fieldset class="certainty">
						<legend>{text.howWell}</legend>
						<div class="actions">
							{recalls.map((recall) => (
								<button
									type="button"
									class="button"
									data-kind="quiet"
									key={recall}
									onClick={() => onRecall(recall)}
								>
									{text.recalls[recall]}
								</button>
							))}
						</div>
					</fieldset>
				</>
			) : (
				<>
					<p class="point-text">{cueOf(point.text)}</p>
					<p>{text.pointPrompt}</p>
					<div class="actions">
						<button type="button" class="button" onClick={() => setShown(true)}>
							{text.reveal}
						</button>
					</div>
				</>
			)}
		</section>
	);
}
