import { siteStore } from '#adapters/storage/site-store.ts';
import { presentedText } from '#domain/credential/verification-text.ts';
import { addSignedText as text } from '#strings/add-signed.ts';
import { viewSigned } from './view-signed.ts';

export type KeptSigned =
	{ readonly ok: true; readonly name: string } | { readonly ok: false; readonly reason: string };

/**
 * Verifies a certificate that an agency signed and keeps it on this device: beside the learner's own of
 * the same number, whose NIP and record it takes over, or as a new one where the link has the record.
 */
export async function keepSigned(typed: string): Promise<KeptSigned> {
	const { token, code } = presentedText(typed);
	if (token === '' && code === '') return { ok: false, reason: text.empty };
	const viewed = await viewSigned(typed);
	if (!viewed.ok) {
		return { ok: false, reason: viewed.isCredential === true ? text.credential : viewed.reason };
	}
	const { number, name, agency, course } = viewed;
	const store = siteStore();
	const own = (await store.read()).certificates[number];
	if (own === undefined && code === '') return { ok: false, reason: text.noRecord };
	const at = Date.now();
	await store.update('certificates', number, (old) => {
		const fresh = { code, course, name, agency, nip: '', madeAt: at };
		return { ...(old ?? own ?? fresh), signed: token, at };
	});
	return { ok: true, name };
}
