import { sha256 } from '#adapters/crypto/sha256.ts';
import { loadBank } from '#adapters/bank/load-bank.ts';
import {
	replayCertificate,
	type Replay,
	type ReplayedCertificate,
} from '#domain/credential/replay-certificate.ts';

/** A packed record, replayed, in the terms that paper and screen show. */
export type CertificateView = ReplayedCertificate;

export type Viewed = Replay;

/** Replays a code on the bank that it names. Nothing leaves the device but a request for that bank. */
export function viewCertificate(code: string): Promise<Viewed> {
	return replayCertificate(code, loadBank, sha256);
}

/** The code in a pasted text: all of it, or what follows the `#` of a link. White space is dropped. */
export function codeIn(text: string): string {
	// A code has at most 4,000 characters; a megabyte need not be searched for one.
	if (text.length > 20_000) return text;
	return text.slice(text.indexOf('#') + 1).replaceAll(/\s/g, '');
}
