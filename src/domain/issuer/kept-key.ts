import type { IssuerKey } from './issuer.ts';
import type { SealedKey } from './key-file.ts';

/** A sealed key as HR's browser keeps it. */
export interface KeptKey extends SealedKey {
	/** ms epoch at which a backup of it was opened again; absent: it is not ready to sign. */
	readonly backedUpAt?: number | undefined;
	/** See `IssuerKey`. */
	readonly revoked?: IssuerKey['revoked'];
}

/**
 * `unsaved`: no backup of it was tried yet. `in-use`: signs. `leaving`: signs until its last day.
 * `retired`: its last day is over. `revoked`: given up.
 */
export type KeyState = 'unsaved' | 'in-use' | 'leaving' | 'retired' | 'revoked';

/** Where a key stands on a day in WIB (`YYYY-MM-DD`). */
export function keyState(
	{ backedUpAt, revoked, validUntil }: Pick<KeptKey, 'backedUpAt' | 'revoked' | 'validUntil'>,
	today: string,
): KeyState {
	if (revoked !== undefined) return 'revoked';
	if (validUntil !== undefined && validUntil < today) return 'retired';
	if (backedUpAt === undefined) return 'unsaved';
	return validUntil === undefined ? 'in-use' : 'leaving';
}

/** Keys that may sign on this day, the newest first. */
export function usableKeys(keys: readonly KeptKey[], today: string): readonly KeptKey[] {
	return newestFirst(keys).filter((key) => ['in-use', 'leaving'].includes(keyState(key, today)));
}

/** By first day; of one day, those still in use before those that leave. */
export function newestFirst(keys: readonly KeptKey[]): readonly KeptKey[] {
	return keys.toSorted(
		(one, other) =>
			other.validFrom.localeCompare(one.validFrom) ||
			Number(one.validUntil !== undefined) - Number(other.validUntil !== undefined) ||
			one.kid.localeCompare(other.kid),
	);
}
