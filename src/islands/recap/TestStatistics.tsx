import type { BankStatistics } from '#adapters/recap/statistics-desk.ts';
import { LEAST_FOR_CORRELATION, LEAST_GROUP } from '#domain/recap/item-statistics.ts';
import { percentText } from '#strings/numbers.ts';
import { recapText } from '#strings/recap.ts';
import { statisticsText as text } from '#strings/recap-statistics.ts';
import { BeliefTable } from './BeliefTable.tsx';
import type { PartProps } from './CohortPage.tsx';
import { ItemTable } from './ItemTable.tsx';
import { loadWording } from './load-wording.ts';
import { useAsk } from './use-ask.ts';

interface Props extends PartProps {
	readonly beliefs: Readonly<Record<string, string>>;
}

/** How the exam and its items did in this cohort, one bank after the other. */
export function TestStatistics({ desk, overview, course, beliefs }: Props) {
	const asked = [overview.revision, course?.id];
	const found = useAsk(async () => {
		const wording = await loadWording(course?.files ?? []);
		return { wording, banks: await desk.bankStatistics(wording.beliefs) };
	}, asked);
	if (found === undefined) return <p role="status">{recapText.opening}</p>;
	const attempts = found.banks[0]?.attempts ?? 0;
	const shown = found.banks.filter(({ test }) => test !== undefined);
	return (
		<section class="stack" aria-labelledby="mutu">
			<h2 id="mutu">{text.test}</h2>
			{shown.length === 0 && <p>{text.tooFew(LEAST_GROUP, attempts)}</p>}
			{shown.map((bank) => (
				<div key={bank.bank} class="stack">
					<p>{text.testText(bank.attempts, bank.edition)}</p>
					<TestFacts bank={bank} />
					{bank.attempts < LEAST_FOR_CORRELATION && (
						<p class="small quiet">{text.tooFewForCorrelation(LEAST_FOR_CORRELATION)}</p>
					)}
					<BeliefTable found={bank.beliefs} words={beliefs} />
					<ItemTable items={bank.items} questions={found.wording.questions} />
				</div>
			))}
		</section>
	);
}

function TestFacts({ bank: { test } }: { readonly bank: BankStatistics }) {
	if (test === undefined) return null;
	const { mean, deviation, passed, attempts, reliability, standardError } = test;
	const facts: readonly (readonly [string, string | undefined])[] = [
		[text.facts.mean, percentText(mean)],
		[text.facts.deviation, text.points(percentText(deviation))],
		[text.facts.passed, `${recapText.number(passed)} (${percentText(passed / attempts)}%)`],
		[text.facts.reliability, reliability === undefined ? undefined : text.reliability(reliability)],
		[
			text.facts.error,
			standardError === undefined ? undefined : text.points(percentText(standardError)),
		],
	];
	return (
		<dl class="facts">
			{facts.map(
				([label, value]) =>
					value !== undefined && (
						<div key={label}>
							<dt>{label}</dt>
							<dd>{value}</dd>
						</div>
					),
			)}
		</dl>
	);
}
