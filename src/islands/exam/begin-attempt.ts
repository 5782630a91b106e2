import { randomSeed } from '#adapters/crypto/random-seed.ts';
import { siteStore } from '#adapters/storage/site-store.ts';
import { startAttempt, type Attempt } from '#domain/assessment/attempt.ts';

/**
 * Opens attempt `number` on a bank and keeps it. The root seed of a bank is chosen once on a device,
 * so that starting over does not deal an easier form.
 *
 * @returns What is kept: where another tab was first, its attempt, which may be closed already.
 */
export async function beginAttempt(course: string, bank: string, number: number): Promise<Attempt> {
	const store = siteStore();
	const at = Date.now();
	await store.update('seeds', bank, (old) => old ?? { seed: randomSeed(), at });
	const seed = (await store.read()).seeds[bank]?.seed ?? randomSeed();
	const id = `${bank.slice(0, 16)}-${seed}-${number}`;
	const attempt = startAttempt({ id, course, bank, seed, number, at });
	await store.update('attempts', id, (old) => old ?? attempt);
	return (await store.read()).attempts[id] ?? attempt;
}
