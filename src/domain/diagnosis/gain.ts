import type { ObjectiveResult } from './diagnose.ts';

/**
 * What a post-test shows against a pre-test. `gain`: the normalised gain of Hake (1998), the share
 * of what could still be gained that was gained, 0 to 1. `no-room`: the pre-test was already all
 * right, so the share would be of nothing. `loss`: less than before, of which Hake's share says
 * nothing sensible: 0.9 to 0 would be -9.
 */
export type Gain =
	| { readonly kind: 'gain'; readonly gain: number; readonly pre: number; readonly post: number }
	| { readonly kind: 'no-room' | 'loss'; readonly pre: number; readonly post: number };

/** Both are shares of the credit, 0 to 1. */
export function gainOf(pre: number, post: number): Gain {
	if (post < pre) return { kind: 'loss', pre, post };
	if (pre >= 1) return { kind: 'no-room', pre, post };
	return { kind: 'gain', gain: (post - pre) / (1 - pre), pre, post };
}

/** The gain in each objective that both tests asked, in the order of the post-test. */
export function gainByObjective(
	pre: readonly ObjectiveResult[],
	post: readonly ObjectiveResult[],
): readonly (Gain & { readonly objective: string })[] {
	return post.flatMap(({ objective, scaled }) => {
		const before = pre.find((each) => each.objective === objective);
		return before === undefined ? [] : [{ objective, ...gainOf(before.scaled, scaled) }];
	});
}
