import { loadBank } from '#adapters/bank/load-bank.ts';
import type { Attempt, ClosedAttempt, OpenAttempt } from '#domain/assessment/attempt.ts';
import { nextAttempt, type NextAttempt } from '#domain/assessment/retake.ts';
import { canShow, type ExamMaterial } from './exam-material.ts';

/** An attempt with the bank that it is sat on. */
export interface Sitting<A extends Attempt> {
	readonly attempt: A;
	readonly material: ExamMaterial;
}

export interface ExamState {
	readonly today: ExamMaterial;
	readonly next: NextAttempt;
	/** What `next` would go on with: on today's bank, or on an older one that still can be shown. */
	readonly open: Sitting<OpenAttempt> | undefined;
	/** The latest attempt that was handed in and still can be shown, on whichever bank. */
	readonly last: Sitting<ClosedAttempt> | undefined;
	/** An open attempt on an older bank is lost, and nothing was begun on today's bank yet. */
	readonly stranded: boolean;
}

/**
 * What these attempts of one course make of today's exam. `undefined` where an older bank, on which
 * the answer hangs, cannot be fetched now: to go on would lose an attempt that may only be waiting.
 *
 * @param now ms epoch.
 */
export async function readState(
	today: ExamMaterial,
	attempts: readonly Attempt[],
	now: number,
): Promise<ExamState | undefined> {
	const closed = attempts
		.filter((attempt): attempt is ClosedAttempt => attempt.state === 'closed')
		.sort((one, other) => other.closedAt - one.closedAt);
	const older = attempts.filter(
		(attempt): attempt is OpenAttempt => attempt.state === 'open' && attempt.bank !== today.digest,
	);
	const [last, carried] = await Promise.all([findShown(today, closed), findShown(today, older)]);
	if (last === 'unreachable' || carried === 'unreachable') return undefined;
	const next = nextAttempt(today.bank.retake, attempts, { bank: today.digest, now });
	const open = next.state === 'open' ? { attempt: next.attempt, material: today } : carried;
	const isBegun = attempts.some(({ bank }) => bank === today.digest);
	return {
		today,
		next: open === undefined ? next : { state: 'open', attempt: open.attempt },
		open,
		last,
		stranded: older.length > 0 && carried === undefined && !isBegun,
	};
}

/** The first that today's questions can show. An update takes one away only where its own changed. */
async function findShown<A extends Attempt>(
	today: ExamMaterial,
	attempts: readonly A[],
): Promise<Sitting<A> | 'unreachable' | undefined> {
	for (const attempt of attempts) {
		const material = await materialOf(today, attempt.bank);
		if (material === 'unreachable') return material;
		if (material !== 'missing' && canShow(material, attempt)) return { attempt, material };
	}
	return undefined;
}

async function materialOf(today: ExamMaterial, digest: string) {
	if (digest === today.digest) return today;
	const loaded = await loadBank(digest);
	return loaded.ok ? { ...today, ...loaded.value } : loaded.reason;
}
