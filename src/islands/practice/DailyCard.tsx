import { toDate } from '#domain/calendar-day.ts';
import { longDate } from '#strings/dates.ts';
import { practiceText } from '#strings/practice.ts';

interface Props {
	/** Today, as `dayOf`; unknown before the script is there. */
	readonly day: number | undefined;
	readonly isDone: boolean;
	/** Days in a row; 0 says nothing. */
	readonly streak: number;
	readonly onOpen: () => void;
}

/** 1 January 1970 was a Thursday. */
const WEEKDAY_OF_EPOCH = 4;

/** The question of the day on a leaf of a tear-off calendar. */
export function DailyCard({ day, isDone, streak, onOpen }: Props) {
	const [date = '', month = ''] = day === undefined ? [] : longDate(toDate(day)).split(' ');
	const weekday = day === undefined ? '' : practiceText.weekdays[(day + WEEKDAY_OF_EPOCH) % 7];
	return (
		<section class="daily" aria-labelledby="soal-hari-ini" data-done={isDone}>
			<p class="leaf">
				<span class="leaf-month">{month}</span>
				<span class="leaf-date">{date}</span>
				<span class="leaf-weekday">{weekday}</span>
			</p>
			<div class="stack">
				<h2 id="soal-hari-ini">{practiceText.daily}</h2>
				<p>{isDone ? practiceText.dailyDone : practiceText.dailyLead}</p>
				<p class="actions">
					<button
						type="button"
						class="button"
						data-await="daily"
						data-kind={isDone ? 'quiet' : undefined}
						onClick={onOpen}
					>
						{isDone ? practiceText.dailyAgain : practiceText.dailyOpen}
					</button>
				</p>
				{streak > 1 && <p class="small quiet">{practiceText.streak(streak)}</p>}
			</div>
		</section>
	);
}
