import { loadBank, loadKeyPoints, loadReviewItems } from '#adapters/bank/load-bank.ts';
import type { Bank } from '#domain/assessment/bank.ts';
import type { LearnerData } from '#domain/learning/learner-data.ts';
import { type ReviewMaterial, toMaterial } from '#domain/review/material.ts';

/**
 * Everything that this learner's review rests on: today's items and key points, and the banks of
 * the exams that were handed in. `undefined` where some of it cannot be fetched now. A bank that the
 * site no longer has is left out.
 */
export async function loadMaterial(data: LearnerData): Promise<ReviewMaterial | undefined> {
	const digests = Object.values(data.attempts)
		.filter(({ state }) => state === 'closed')
		.map(({ bank }) => bank);
	const [items, points, ...banks] = await Promise.all([
		loadReviewItems(),
		loadKeyPoints(),
		...[...new Set(digests)].map(async (digest) => [digest, await loadBank(digest)] as const),
	]);
	if (!items.ok || !points.ok) return undefined;
	const known: (readonly [string, Bank])[] = [];
	for (const [digest, loaded] of banks) {
		if (loaded.ok) known.push([digest, loaded.value.bank]);
		else if (loaded.reason === 'unreachable') return undefined;
	}
	return toMaterial(items.value, points.value, new Map(known));
}
