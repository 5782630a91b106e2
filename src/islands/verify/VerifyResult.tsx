import type { Verdict } from '#domain/credential/verdict.ts';
import { verifyText as text } from '#strings/verify.ts';
import type * as signedResult from './SignedResult.tsx';
import { RecordResult } from './RecordResult.tsx';

/** What shows signed certificates: fetched only where one is shown. */
export type SignedParts = typeof signedResult;

interface Props {
	readonly verdict: Verdict;
	/** There for all that was signed, or meant to be. */
	readonly parts: SignedParts | undefined;
}

/** The finding in one heading, then what was read, what it proves, and what it does not. */
export function VerifyResult({ verdict, parts }: Props) {
	if (verdict.kind === 'record') return <RecordResult verdict={verdict} />;
	if (verdict.kind !== 'unreadable') {
		return parts === undefined ? null : <parts.SignedResult verdict={verdict} />;
	}
	return (
		<section class="finding stack" data-finding="refused">
			<h2 tabIndex={-1}>{text.refusedTitle}</h2>
			<p>
				{verdict.what === 'record'
					? text.refusals[verdict.reason]
					: parts?.refusalOf(verdict.reason)}
			</p>
		</section>
	);
}
