import { isExpired } from '#domain/record/certificate.ts';
import type { CertificateView, Viewed } from '#islands/certificate/certificate-view.ts';
import { longDate } from '#strings/dates.ts';
import { percentText } from '#strings/numbers.ts';
import { verifyText as text } from '#strings/verify.ts';

interface Props {
	readonly viewed: Viewed;
}

/** The finding in one heading, then what was read, what it proves, and what it does not. */
export function VerifyResult({ viewed }: Props) {
	if (!viewed.ok) {
		return (
			<section class="finding stack" data-finding="refused">
				<h2 tabIndex={-1}>{text.refusedTitle}</h2>
				<p>{text.refusals[viewed.reason]}</p>
			</section>
		);
	}
	const { view } = viewed;
	const { passed } = view.outcome;
	const over = isExpired(view.until, Date.now());
	return (
		<section class="finding stack" data-finding={passed ? 'passed' : 'not-passed'}>
			<h2 tabIndex={-1}>{headingOf(passed, over)}</h2>
			{view.record.finishedAt > Date.now() && <p>{text.future}</p>}
			<dl class="facts">
				{factsOf(view).map(([name, value]) => (
					<div key={name}>
						<dt>{name}</dt>
						<dd>{value}</dd>
					</div>
				))}
			</dl>
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
		</section>
	);
}

function headingOf(passed: boolean, over: boolean): string {
	if (!passed) return text.notPassed;
	return over ? text.expired : text.valid;
}

function factsOf({ bank, record, outcome, number, date, until }: CertificateView) {
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
