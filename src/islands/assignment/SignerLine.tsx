import { shownFingerprint } from '#domain/signing/jwk.ts';
import { assignmentText } from '#strings/assignment.ts';
import type { OpenedAssignment } from './read-link.ts';

const text = assignmentText.signer;

/** Whose key signed a link, as far as this site knows, and what that means. */
export function SignerLine({ signer, kid, assignment }: OpenedAssignment) {
	const isTrusted = signer.state === 'trusted';
	return (
		<div class="signer" data-kind={isTrusted ? 'known' : 'unknown'}>
			<h3>{text.title}</h3>
			<p>{sentence(signer, assignment.issuer)}</p>
			{signer.state === 'unknown' && <p>{text.unknownMeans}</p>}
			{!isTrusted && (
				<p>
					{text.fingerprint}: <code>{shownFingerprint(kid)}</code>
				</p>
			)}
		</div>
	);
}

function sentence(signer: OpenedAssignment['signer'], written: string): string {
	switch (signer.state) {
		case 'unlisted':
			return text.unlisted;
		case 'unknown':
			return text.unknown(written);
		case 'revoked':
			return text.revoked(signer.key.issuer.name);
		case 'outside-window':
			return text.outsideWindow(signer.key.issuer.name);
		case 'trusted': {
			const { name } = signer.key.issuer;
			return name === written ? text.trusted(name) : text.otherName(written, name);
		}
	}
}
