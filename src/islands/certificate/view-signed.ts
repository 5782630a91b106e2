import { loadBank } from '#adapters/bank/load-bank.ts';
import { toHref } from '#adapters/site/to-href.ts';
import { presentedText } from '#domain/credential/verification-text.ts';
import type { Standing } from '#domain/credential/verdict.ts';
import { verifySignedText } from '#islands/verify/verify-signed-text.ts';
import { routes } from '#routes';
import { signedText } from '#strings/verify-signed.ts';
import { sheetOfSigned } from './sheet-of-signed.ts';
import type { SheetView } from './sheet-view.ts';

/** A certificate of level B as a sheet, or why it is none, in words. */
export type ViewedSigned =
	| {
			readonly ok: true;
			readonly view: SheetView;
			readonly number: string;
			readonly name: string;
			readonly agency: string;
			readonly course: string;
	  }
	| {
			readonly ok: false;
			readonly reason: string;
			/** A credential for wallets: sound, and nothing to print. */
			readonly isCredential?: boolean;
	  };

/** Signed and not taken back: worth its paper, even where it ran out. */
const PRINTED: readonly Standing[] = ['vouched', 'expired'];

/** Verifies what an agency signed. Only what somebody vouches for is ever shown as a certificate. */
export async function viewSigned(text: string): Promise<ViewedSigned> {
	const presented = presentedText(text);
	if (presented.token === '') return { ok: false, reason: signedText.tokenRefusals.type };
	const verdict = await verifySignedText(presented);
	if (verdict.kind === 'unreadable' && verdict.what !== 'record') {
		return { ok: false, reason: signedText.tokenRefusals[verdict.reason] };
	}
	if (verdict.kind !== 'certificate') {
		const isCredential = verdict.kind === 'credential';
		return { ok: false, reason: signedText.tokenRefusals.type, isCredential };
	}
	const { certificate, signer, state } = verdict;
	if (!PRINTED.includes(state) || signer === undefined || signer.state === 'unknown') {
		return { ok: false, reason: signedText.leads[state] };
	}
	const loaded = await loadBank(certificate.bank);
	if (!loaded.ok) return { ok: false, reason: signedText.checks.replay.unreachable };
	const { bank } = loaded.value;
	const issuer = signer.key.issuer.name;
	const page = new URL(toHref(routes.verify), location.href);
	const view = sheetOfSigned({ certificate, issuer, bank, ...presented }, page);
	const { number, name, agency, course } = certificate;
	return { ok: true, view, number, name, agency, course };
}
