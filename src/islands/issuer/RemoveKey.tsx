import { hrKeys } from '#adapters/storage/hr-keys.ts';
import type { KeptKey } from '#domain/issuer/kept-key.ts';
import { shownFingerprint } from '#domain/signing/jwk.ts';
import { AskFirst } from '#islands/form/AskFirst.tsx';
import { issuerKeyText, manageKeyText as text } from '#strings/issuer-key.ts';

/** Takes keys out of this browser, each after a question. */
export function RemoveKey({ keys }: { readonly keys: readonly KeptKey[] }) {
	return (
		<div class="stack">
			<p>{text.removeText}</p>
			<ul class="key-list">
				{keys.map(({ kid }) => (
					<li key={kid}>
						<code>{shownFingerprint(kid)}</code>
						<AskFirst
							button={text.remove}
							question={text.removeAsk(shownFingerprint(kid))}
							text={text.removeText}
							confirm={text.removeConfirm}
							cancel={issuerKeyText.cancel}
							onConfirm={() => void hrKeys().removeKey(kid)}
						/>
					</li>
				))}
			</ul>
		</div>
	);
}
