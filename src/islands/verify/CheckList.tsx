import { weightOf, type Check } from '#domain/credential/verdict.ts';
import { signedText as text } from '#strings/verify-signed.ts';

/** Every check with its outcome in words; what speaks against a certificate stands out by its rule. */
export function CheckList({ checks }: { readonly checks: readonly Check[] }) {
	return (
		<ul class="checks">
			{checks.map((check) => (
				<li key={check.name} data-weight={weightOf(check)}>
					<p>
						<strong>{text.checks[check.name].title}</strong>{' '}
						<span class="check-weight">{text.weights[weightOf(check)]}</span>
					</p>
					<p>{wordsOf(check)}</p>
					<Details check={check} />
				</li>
			))}
		</ul>
	);
}

/** Which fields, which claims. */
function Details({ check }: { readonly check: Check }) {
	if (check.name === 'match' && check.outcome === 'differs') {
		return <p>{check.fields.map((field) => text.fields[field]).join(', ')}.</p>;
	}
	if (check.name !== 'claims') return null;
	return (
		<ul class="small">
			{check.claims.map(({ claim, state }) => (
				<li key={claim}>
					{text.claims[claim]}: {text.claimStates[state]}
				</li>
			))}
		</ul>
	);
}

function wordsOf({ name, outcome }: Check): string {
	const words: Readonly<Record<string, string>> = text.checks[name];
	return words[outcome] ?? '';
}
