import { useState } from 'preact/hooks';
import { randomId } from '#adapters/crypto/random-id.ts';
import { keepMadeAssignment, type MadeAssignment } from '#adapters/storage/hr-assignments.ts';
import { writeAssignment } from '#domain/assignment/assignment-token.ts';
import type { CheckedContent } from '#domain/assignment/check-draft.ts';
import type { OpenKey } from '#domain/issuer/open-key.ts';
import { toWholeSeconds } from '#domain/record/record.ts';
import { useMade } from './use-made.ts';

export type AssignState =
	| { readonly state: 'form' | 'failed' }
	/** `isKept`: is it on the list of this machine? */
	| { readonly state: 'ready'; readonly made: MadeAssignment; readonly isKept: boolean };

/** Signs assignments, keeps them on this machine, and shows one of them at a time. */
export function useAssign() {
	const [state, setState] = useState<AssignState>({ state: 'form' });
	const { made, reload } = useMade();
	const make = async (content: CheckedContent, { jwk, issuer, sign }: OpenKey) => {
		const now = Date.now();
		const id = randomId();
		const issuedAt = toWholeSeconds(now);
		const assignment = { ...content, id, issuer: issuer.name, issuedAt };
		try {
			const next = { id, token: await writeAssignment(assignment, jwk, sign), madeAt: now };
			setState({ state: 'ready', made: next, isKept: await keepMadeAssignment(next) });
			await reload();
		} catch {
			setState({ state: 'failed' });
		}
	};
	return {
		state,
		made,
		reload,
		make,
		show: (each: MadeAssignment) => setState({ state: 'ready', made: each, isKept: true }),
		backToForm: () => setState({ state: 'form' }),
	};
}
