import type { SigningCandidate } from '#domain/credential/countersign.ts';

/** Those whose name, name on the list, unit or certificate number holds all of the words. */
export function findCandidates<T extends SigningCandidate>(
	candidates: readonly T[],
	wanted: string,
): readonly T[] {
	const words = wanted.toLowerCase().split(/\s+/u).filter(Boolean);
	if (words.length === 0) return candidates;
	return candidates.filter(({ member, attempt }) => {
		const text = [attempt.name, member.name, member.unit, attempt.certificate]
			.join(' ')
			.toLowerCase();
		return words.every((word) => text.includes(word));
	});
}
