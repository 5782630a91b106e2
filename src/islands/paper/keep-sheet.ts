import type { ClosedAttempt } from '#domain/assessment/attempt.ts';
import { nextAttempt, type NextAttempt } from '#domain/assessment/retake.ts';
import { canonicalJson } from '#domain/canonical-json.ts';
import type { LearnerStore } from '#domain/learning/store.ts';
import type { ExamMaterial } from '#islands/exam/exam-material.ts';
import { paperText as text } from '#strings/paper.ts';
import { timeOf } from '#strings/times.ts';

/** What became of a sheet that was to be kept. */
export type KeptSheet =
	/** `isEarlier`: an earlier reading of the same sheet was kept before and stands. */
	| { readonly state: 'kept'; readonly attempt: ClosedAttempt; readonly isEarlier: boolean }
	| { readonly state: 'refused'; readonly why: string };

/**
 * Keeps an attempt that was sat on paper, if one could have been begun on a screen at the time when
 * it says that it was: paper opens no way around the waits. What was handed in first stands.
 */
export async function keepSheet(
	store: LearnerStore,
	attempt: ClosedAttempt,
	today: Pick<ExamMaterial, 'bank' | 'digest'>,
): Promise<KeptSheet> {
	const { attempts } = await store.read();
	const before = Object.hasOwn(attempts, attempt.id) ? attempts[attempt.id] : undefined;
	if (before?.state !== 'closed') {
		const own = Object.values(attempts).filter(({ course }) => course === attempt.course);
		const now = attempt.startedAt;
		const next = nextAttempt(today.bank.retake, own, { bank: today.digest, now });
		if (next.state !== 'ready') return { state: 'refused', why: sayWait(next, now) };
		await store.update('attempts', attempt.id, (old) => (old?.state === 'closed' ? old : attempt));
	}
	const kept = (await store.read()).attempts[attempt.id];
	const stands = kept?.state === 'closed' ? kept : attempt;
	const isEarlier = canonicalJson(stands) !== canonicalJson(attempt);
	return { state: 'kept', attempt: stands, isEarlier };
}

function sayWait(next: Exclude<NextAttempt, { state: 'ready' }>, startedAt: number): string {
	if (next.state === 'open') return text.refused.open;
	const now = Date.now();
	return text.refused[next.state](timeOf(startedAt, now), timeOf(next.at, now));
}
