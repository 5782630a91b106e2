import { verifyText as text } from '#strings/verify.ts';
import { RecordResult } from './RecordResult.tsx';
import type { Verified } from './verify-text.ts';

/** The finding in one heading, then what was read, what it proves, and what it does not. */
export function VerifyResult({ verdict, parts }: Verified) {
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
