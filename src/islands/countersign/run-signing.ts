import { loadBank } from '#adapters/bank/load-bank.ts';
import { sha256 } from '#adapters/crypto/sha256.ts';
import type { Bank } from '#domain/assessment/bank.ts';
import { signAttempt, type SigningCandidate } from '#domain/credential/countersign.ts';
import type { OpenKey } from '#domain/issuer/open-key.ts';
import type { SignedEntry } from '#domain/recap/cohort.ts';
import { addressesFor } from './addresses.ts';

/** Certificates that are signed before they are saved: few enough to lose, many enough to be quick. */
const BATCH = 50;

export interface SigningJob {
	readonly key: OpenKey;
	readonly candidates: readonly SigningCandidate[];
	/** Resolves to whether what was signed is on the disk. */
	readonly save: (signed: Readonly<Record<string, SignedEntry>>) => Promise<boolean>;
	readonly onProgress: (done: number) => void;
	readonly isCancelled: () => boolean;
}

/** `done`: certificates that were signed and handed to `save`. */
export type SigningEnd =
	| { readonly state: 'finished' | 'cancelled'; readonly done: number; readonly isKept: boolean }
	| {
			readonly state: 'failed';
			readonly reason: 'unreachable' | 'key' | 'save';
			readonly done: number;
	  };

/**
 * Signs batch by batch and saves each before the next, so that a page which is closed half-way goes on
 * where it was. Never rejects.
 */
export async function runSigning(job: SigningJob): Promise<SigningEnd> {
	const { key, candidates, save, onProgress, isCancelled } = job;
	const banks = await loadBanks(candidates);
	if (banks === undefined) return { state: 'failed', reason: 'unreachable', done: 0 };
	const signedAt = Date.now();
	let isKept = true;
	for (let at = 0; at < candidates.length; at += BATCH) {
		if (isCancelled()) return { state: 'cancelled', done: at, isKept };
		const batch = candidates.slice(at, at + BATCH);
		const signed = await signBatch(batch, { key, banks, signedAt }).catch(() => undefined);
		if (signed === undefined) return { state: 'failed', reason: 'key', done: at };
		try {
			isKept = (await save(signed)) && isKept;
		} catch {
			return { state: 'failed', reason: 'save', done: at };
		}
		onProgress(at + batch.length);
	}
	return { state: 'finished', done: candidates.length, isKept };
}

interface BatchSigning extends Pick<SigningJob, 'key'> {
	readonly banks: ReadonlyMap<string, Bank>;
	readonly signedAt: number;
}

/** By certificate number. Rejects where the key does not sign. */
async function signBatch(
	batch: readonly SigningCandidate[],
	{ key, banks, signedAt }: BatchSigning,
): Promise<Readonly<Record<string, SignedEntry>>> {
	const entries = await Promise.all(
		batch.map(async ({ attempt }) => {
			const bank = banks.get(attempt.bank);
			if (bank === undefined) throw new Error('A bank was not loaded.');
			const addresses = addressesFor(attempt.course);
			const signing = { key, bank, addresses, signedAt, sha256 };
			return [attempt.certificate, await signAttempt(attempt, signing)] as const;
		}),
	);
	return Object.fromEntries(entries);
}

/** The banks of these attempts, or nothing where one cannot be had. */
async function loadBanks(
	candidates: readonly SigningCandidate[],
): Promise<ReadonlyMap<string, Bank> | undefined> {
	const names = [...new Set(candidates.map(({ attempt }) => attempt.bank))];
	const loaded = await Promise.all(names.map((name) => loadBank(name)));
	const banks = new Map<string, Bank>();
	for (const [index, each] of loaded.entries()) {
		if (!each.ok) return undefined;
		banks.set(names[index] ?? '', each.value.bank);
	}
	return banks;
}
