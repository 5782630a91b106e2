import type { ReleasedBank } from '#domain/recap/judge-intake.ts';
import type { JudgedIntake } from '#domain/recap/judged.ts';
import { routes } from '#routes';

/** A bank could not be asked for: nothing can be said of what rests on it, so nothing is. */
export const UNREACHABLE = 'A bank could not be loaded.';

/** Released banks, each fetched once. */
export interface BankShelf {
	/** By the first 16 hex digits of the digest; always the same object. */
	find(digest: string): ReleasedBank | undefined;
	has(digest: string): boolean;
	/** @throws `UNREACHABLE` when the site could not be asked. */
	fetch(digests: Iterable<string>): Promise<void>;
	/** Fetches the banks that judged attempts rest on. Throws as `fetch`. */
	fetchFor(judged: readonly JudgedIntake[]): Promise<void>;
}

/** @param root Absolute address of the site: a worker does not know it. */
export function openBankShelf(root: string): BankShelf {
	/** `undefined`: the site says that it never released it. */
	const banks = new Map<string, ReleasedBank | undefined>();
	const fetchAll = async (digests: Iterable<string>) => {
		const missing = [...new Set(digests)].filter((digest) => !banks.has(digest));
		await Promise.all(
			missing.map(async (digest) => {
				const bank = await loadBank(root, digest);
				// Two that asked at once must end up with one object.
				if (!banks.has(digest)) banks.set(digest, bank);
			}),
		);
	};
	return {
		find: (digest) => banks.get(digest),
		has: (digest) => banks.has(digest),
		fetch: fetchAll,
		fetchFor: (judged) =>
			fetchAll(judged.flatMap((each) => (each.ok ? each.attempts.map(({ bank }) => bank) : []))),
	};
}

async function loadBank(root: string, digest: string): Promise<ReleasedBank | undefined> {
	try {
		const response = await fetch(root + routes.bank(digest).slice(1));
		if (response.ok) return (await response.json()) as ReleasedBank;
		if (response.status === 404 || response.status === 410) return undefined;
	} catch {
		// No network, or no JSON.
	}
	throw new Error(UNREACHABLE);
}
