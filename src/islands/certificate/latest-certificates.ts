import type { KeptCertificate } from '#domain/learning/learner-data.ts';
import type { Viewed } from './certificate-view.ts';

/** A certificate of this device, and what its code says today. */
export interface Kept {
	readonly certificate: KeptCertificate;
	readonly viewed: Viewed;
}

/**
 * One certificate for each attempt: a corrected name makes a new code, and the one before it is not
 * what its owner wants to print. What an agency signed stays: nobody but the agency can make it again.
 *
 * @param kept Newest first.
 */
export function latestOfEach(kept: readonly Kept[]): Kept[] {
	const seen = new Set<string>();
	return kept.filter(({ certificate, viewed }) => {
		const attempt = viewed.ok
			? [viewed.view.record.bank, viewed.view.record.seed, viewed.view.record.number].join(' ')
			: certificate.code;
		const isFirst = !seen.has(attempt);
		seen.add(attempt);
		return isFirst || certificate.signed !== undefined;
	});
}
