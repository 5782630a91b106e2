import { keyState, type KeptKey } from '#domain/issuer/kept-key.ts';
import { shownFingerprint } from '#domain/signing/jwk.ts';
import { longDate } from '#strings/dates.ts';
import { backupKeyText, keyListText as text } from '#strings/issuer-key.ts';
import { downloadKey } from './download-key.ts';

interface Props {
	readonly kept: KeptKey;
	/** `YYYY-MM-DD` in WIB. */
	readonly today: string;
}

/** What there is to know of one key, for eyes and for the telephone. */
export function KeyFacts({ kept, today }: Props) {
	const { kid, validFrom, validUntil, revoked } = kept;
	const state = keyState(kept, today);
	return (
		<div class="stack">
			<dl class="facts">
				<div>
					<dt>{text.status}</dt>
					<dd>
						{revoked === undefined
							? text.states[state]
							: text.revoked(longDate(revoked.on), revoked.reason)}
					</dd>
				</div>
				<div>
					<dt>{text.fingerprint}</dt>
					<dd>
						<code>{shownFingerprint(kid)}</code>
					</dd>
				</div>
				<div>
					<dt>{text.since}</dt>
					<dd>{longDate(validFrom)}</dd>
				</div>
				{validUntil !== undefined && (
					<div>
						<dt>{text.until}</dt>
						<dd>{longDate(validUntil)}</dd>
					</div>
				)}
			</dl>
			{state !== 'unsaved' && (
				<button type="button" class="button" data-kind="quiet" onClick={() => downloadKey(kept)}>
					{backupKeyText.downloadAgain}
				</button>
			)}
		</div>
	);
}
