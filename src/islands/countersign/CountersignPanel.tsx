import { useState } from 'preact/hooks';
import { toBeSigned, type Choice, type SigningCandidate } from '#domain/credential/countersign.ts';
import type { OpenKey } from '#domain/issuer/open-key.ts';
import type { Cohort, SignedEntry } from '#domain/recap/cohort.ts';
import { UnlockKey } from '#islands/issuer/UnlockKey.tsx';
import { ChooseWhom } from './ChooseWhom.tsx';
import { SignedList } from './SignedList.tsx';
import { SignRun } from './SignRun.tsx';
import { useSigning } from './use-signing.ts';

export interface CountersignProps {
	readonly cohort: Pick<Cohort, 'id' | 'title'>;
	/** Members with a passed attempt that is surely theirs, in the order of the roster. */
	readonly candidates: readonly SigningCandidate[];
	/**
	 * Keeps what was signed, by certificate number. Resolves to whether it is on the disk and not only
	 * in memory. An entry that is there stands and may only be revoked, once.
	 */
	readonly save: (signed: Readonly<Record<string, SignedEntry>>) => Promise<boolean>;
}

/**
 * Where HR signs certificates of level B for one or a thousand, gives them out and takes them back.
 * Needs `#styles/form.css` and `#styles/countersign.css`.
 */
export function CountersignPanel({ cohort, candidates, save }: CountersignProps) {
	const [key, setKey] = useState<OpenKey | undefined>();
	const [choice, setChoice] = useState<Choice>('unflagged');
	const [some, setSome] = useState<ReadonlySet<string>>(new Set());
	const signing = useSigning(cohort.id, save);
	const chosen = toBeSigned(candidates, choice, some);
	const isRunning = signing.state.state === 'running';
	const hasUnsigned = candidates.some(({ signed }) => signed === undefined);
	const signed = candidates.filter((each) => each.signed !== undefined);
	return (
		<div class="stack-l">
			<UnlockKey opened={key} onKey={setKey} />
			<ChooseWhom
				candidates={candidates}
				isLocked={isRunning}
				{...{ choice, some }}
				onChoose={setChoice}
				onSome={setSome}
			/>
			{(hasUnsigned || signing.state.state !== 'idle') && (
				<SignRun
					count={chosen.length}
					hasMore={hasUnsigned}
					isUnlocked={key !== undefined}
					state={signing.state}
					onStart={() => {
						if (key !== undefined) void signing.start(key, chosen);
					}}
					onCancel={signing.cancel}
				/>
			)}
			{signed.length > 0 && <SignedList cohort={cohort} candidates={signed} save={save} />}
		</div>
	);
}
