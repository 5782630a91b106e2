import { useState } from 'preact/hooks';
import { toHref } from '#adapters/site/to-href.ts';
import type { Reminder } from '#domain/recap/reminder.ts';
import { copyText } from '#islands/share/share.ts';
import { routes } from '#routes';
import { longDate } from '#strings/dates.ts';
import { outputText } from '#strings/recap-output.ts';
import { groupReminderText, reminderText } from '#strings/recap-words.ts';
import type { PartProps } from './CohortPage.tsx';
import { useAsk } from './use-ask.ts';

const text = outputText.reminder;
const STEP = 50;
/** Names in a message to a group; chats cut what is longer. */
const MOST_NAMES = 2000;

/** Messages to those who are missing: one to a group, and one to each. */
export function ReminderView({ desk, overview, course }: PartProps) {
	const [count, setCount] = useState(STEP);
	const [said, setSaid] = useState('');
	const page = useAsk(
		() => desk.reminders({ from: 0, count: Math.max(count, MOST_NAMES) }),
		[count, overview.revision],
	);
	if (page === undefined) return null;
	if (page.total === 0) return <p class="card">{text.none}</p>;
	const { head } = overview;
	const asked = {
		course: course?.title ?? head.course,
		due: head.due === '' ? '' : longDate(head.due),
		link: head.assignment === '' ? '' : linkOf(head.assignment),
		issuer: '',
	};
	const names = page.rows.slice(0, MOST_NAMES).map(({ member }) => member.name);
	const group = groupReminderText(names, asked, page.rows[0]?.daysLate ?? 0);
	const copy = async (message: string) =>
		setSaid((await copyText(message)) ? text.copied : text.copyFailed);
	return (
		<section class="stack" aria-labelledby="ingatkan">
			<h2 id="ingatkan">{text.title}</h2>
			<p>{text.text}</p>
			<GroupMessage message={group} said={said} left={page.total - names.length} onCopy={copy} />
			<h3>{text.each}</h3>
			<ul class="recap-reminders">
				{page.rows.slice(0, count).map((reminder) => (
					<li key={reminder.member.id}>
						<ReminderRow
							reminder={reminder}
							course={asked.course}
							message={reminderText({ ...reminder, name: reminder.member.name }, asked)}
							onCopy={copy}
						/>
					</li>
				))}
			</ul>
			{page.total > count && (
				<button
					type="button"
					class="button"
					data-kind="quiet"
					onClick={() => setCount(count + STEP)}
				>
					{text.more(Math.min(STEP, page.total - count))}
				</button>
			)}
		</section>
	);
}

interface GroupProps {
	readonly message: string;
	readonly said: string;
	/** Names that it has no room for. */
	readonly left: number;
	readonly onCopy: (message: string) => Promise<void>;
}

function GroupMessage({ message, said, left, onCopy }: GroupProps) {
	return (
		<div class="card stack">
			<div class="field">
				<label for="grup">{text.group}</label>
				<p class="small quiet" id="grup-petunjuk">
					{left > 0 ? text.groupCut(left) : text.groupHint}
				</p>
				<textarea id="grup" rows={8} readOnly value={message} aria-describedby="grup-petunjuk" />
			</div>
			<button type="button" class="button" onClick={() => void onCopy(message)}>
				{text.copy}
			</button>
			<p role="status">{said}</p>
		</div>
	);
}

function linkOf(token: string): string {
	return `${new URL(toHref(routes.assignments), location.href).href}#${token}`;
}

interface RowProps {
	readonly reminder: Reminder;
	readonly course: string;
	readonly message: string;
	readonly onCopy: (message: string) => Promise<void>;
}

function ReminderRow({ reminder, course, message, onCopy }: RowProps) {
	const { member, reason, whatsapp, email } = reminder;
	const body = encodeURIComponent(message);
	return (
		<div class="recap-reminder">
			<div>
				<strong>{member.name}</strong>
				<p class="small quiet">
					{[member.unit, text.reasons[reason]].filter((each) => each !== '').join(' · ')}
				</p>
			</div>
			<div class="actions">
				{whatsapp !== undefined && (
					<a
						class="button"
						data-kind="quiet"
						href={`https://wa.me/${whatsapp}?text=${body}`}
						target="_blank"
						rel="noreferrer"
						aria-label={text.whatsapp(member.name)}
					>
						WhatsApp
					</a>
				)}
				{email !== undefined && (
					<a
						class="button"
						data-kind="quiet"
						href={`mailto:${email}?subject=${encodeURIComponent(text.subject(course))}&body=${body}`}
						aria-label={text.email(member.name)}
					>
						Surel
					</a>
				)}
				{whatsapp === undefined && email === undefined && (
					<span class="small quiet">{text.noContact}</span>
				)}
				<button
					type="button"
					class="button"
					data-kind="quiet"
					aria-label={text.copyFor(member.name)}
					onClick={() => void onCopy(message)}
				>
					{text.copy}
				</button>
			</div>
		</div>
	);
}
