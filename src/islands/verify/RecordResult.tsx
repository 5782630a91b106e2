import type { Verdict } from '#domain/credential/verdict.ts';
import type { ReplayedCertificate } from '#domain/credential/replay-certificate.ts';
import { longDate } from '#strings/dates.ts';
import { percentText } from '#strings/numbers.ts';
import { verifyText as text } from '#strings/verify.ts';
import { Facts } from './Facts.tsx';
import { SinceThen } from './SinceThen.tsx';

interface Props {
	readonly verdict: Extract<Verdict, { kind: 'record' }>;
}

const HEADINGS = {
	passed: text.valid,
	'not-passed': text.notPassed,
	expired: text.expired,
};

/** Level A: the answers, counted again. */
export function RecordResult({ verdict: { state, view } }: Props) {
	const passed = state !== 'not-passed';
	return (
		<section class="finding stack" data-finding={passed ? 'passed' : 'not-passed'}>
			<h2 tabIndex={-1}>{HEADINGS[state]}</h2>
			{view.record.finishedAt > Date.now() && <p>{text.future}</p>}
			<Facts facts={factsOf(view)} />
			{passed && <p>{text.compare}</p>}
			<h3>{text.provesTitle}</h3>
			<ul>
				{text.proves.map((line) => (
					<li key={line}>{line}</li>
				))}
			</ul>
			<h3>{text.notProvesTitle}</h3>
			<ul>
				{text.notProves.map((line) => (
					<li key={line}>{line}</li>
				))}
			</ul>
			{passed && (
				<SinceThen
					course={view.bank.course}
					edition={view.bank.edition}
					bank={view.record.bank.slice(0, 16)}
					date={view.date}
				/>
			)}
		</section>
	);
}

function factsOf({ bank, record, outcome, number, date, until }: ReplayedCertificate) {
	const needed = Math.round(bank.blueprint.masteryScore * 100);
	const minutes = Math.max(1, Math.round((record.finishedAt - record.startedAt) / 60_000));
	const missed = outcome.criticalMissed.length;
	const always = [
		[text.name, record.name],
		[text.agency, record.agency || text.none],
		[text.course, text.courseValue(bank.title, bank.edition)],
		[text.score, text.scoreValue(percentText(outcome.scaled), needed)],
		[text.critical, missed === 0 ? text.criticalRight : text.criticalMissed(missed)],
		[text.attempt, text.attemptValue(record.number, minutes)],
		[outcome.passed ? text.date : text.dateNotPassed, longDate(date)],
	] as const;
	if (!outcome.passed) return always;
	return [
		...always,
		[text.until, longDate(until)],
		[text.number, number],
		[text.level, text.levelA],
	] as const;
}
