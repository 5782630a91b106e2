import type { ComponentChildren } from 'preact';
import type { Topic } from '#domain/practice/draw-practice.ts';
import { practiceText } from '#strings/practice.ts';
import { DailyCard } from './DailyCard.tsx';
import { MAX_MISSED, type MenuFacts } from './menu-facts.ts';
import { TopicList } from './TopicList.tsx';

interface Props {
	/** Unknown before the script and the index are there: what can be tapped stands all the same. */
	readonly facts: MenuFacts | undefined;
	readonly onResume: () => void;
	readonly onDaily: () => void;
	readonly onTopic: (topic: Topic) => void;
	readonly onMissed: () => void;
}

/** What can be practised now. */
export function PracticeMenu({ facts, onResume, onDaily, onTopic, onMissed }: Props) {
	const missed = facts?.missed.length ?? 0;
	return (
		<div class="stack-l">
			{facts?.open !== undefined && (
				<Offer
					id="latihan-terbuka"
					title={practiceText.resume}
					text={practiceText.resumeAt(facts.open.answered, facts.open.total)}
					isFirst
				>
					<button type="button" class="button" onClick={onResume}>
						{practiceText.resumeStart}
					</button>
				</Offer>
			)}
			<div class="practice-start">
				<DailyCard
					day={facts?.day}
					isDone={facts?.isDailyDone ?? false}
					streak={facts?.streak ?? 0}
					onOpen={onDaily}
				/>
				<div class="practice-offers">
					<Offer id="lima-soal" title={practiceText.quick} text={practiceText.quickLead}>
						<button
							type="button"
							class="button"
							data-await="quick"
							onClick={() => onTopic({ kind: 'mixed' })}
						>
							{practiceText.quickStart}
						</button>
					</Offer>
					<Offer
						id="yang-keliru"
						title={practiceText.missed}
						text={missed === 0 ? practiceText.missedNone : practiceText.missedCount(missed)}
					>
						{missed > 0 && (
							<button type="button" class="button" data-kind="quiet" onClick={onMissed}>
								{practiceText.missedStart(Math.min(missed, MAX_MISSED))}
							</button>
						)}
					</Offer>
				</div>
			</div>
			{facts !== undefined && <TopicList index={facts.index} last={facts.last} onTopic={onTopic} />}
		</div>
	);
}

interface OfferProps {
	readonly id: string;
	readonly title: string;
	readonly text: string;
	readonly isFirst?: boolean;
	readonly children: ComponentChildren;
}

function Offer({ id, title, text, isFirst = false, children }: OfferProps) {
	return (
		<section class="offer" aria-labelledby={id} data-first={isFirst}>
			<h2 id={id}>{title}</h2>
			<p>{text}</p>
			<p class="actions">{children}</p>
		</section>
	);
}
