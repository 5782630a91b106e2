import { useEffect, useRef, useState } from 'preact/hooks';
import { randomId } from '#adapters/crypto/random-id.ts';
import { keepMadeAssignment, type MadeAssignment } from '#adapters/storage/hr-assignments.ts';
import { writeAssignment } from '#domain/assignment/assignment-token.ts';
import type { CheckedContent } from '#domain/assignment/check-draft.ts';
import type { OpenKey } from '#domain/issuer/open-key.ts';
import { toWholeSeconds } from '#domain/record/record.ts';
import { UnlockKey } from '#islands/issuer/UnlockKey.tsx';
import { assignText as text } from '#strings/assign.ts';
import { AssignForm } from './AssignForm.tsx';
import { AssignResult } from './AssignResult.tsx';
import type { AssignableCourse } from './assignable-course.ts';
import { MadeList } from './MadeList.tsx';
import { useMade } from './use-made.ts';

interface Props {
	readonly courses: readonly AssignableCourse[];
}

type State =
	| { readonly state: 'form'; readonly failed: boolean }
	| { readonly state: 'ready'; readonly made: MadeAssignment; readonly isKept: boolean };

/** Makes an assignment under the agency's key, and shows those that were made on this machine. */
export function AssignIsland({ courses }: Props) {
	const [key, setKey] = useState<OpenKey | undefined>();
	const [state, setState] = useState<State>({ state: 'form', failed: false });
	const { made, reload } = useMade();
	const result = useRef<HTMLDivElement>(null);
	const show = (next: MadeAssignment, isKept: boolean) => {
		setState({ state: 'ready', made: next, isKept });
	};
	useEffect(() => {
		if (state.state === 'ready') result.current?.querySelector<HTMLElement>('h2')?.focus();
	}, [state]);

	const make = async (content: CheckedContent, signer: OpenKey) => {
		const now = Date.now();
		const id = randomId();
		const issuedAt = toWholeSeconds(now);
		const assignment = { ...content, id, issuer: signer.issuer.name, issuedAt };
		try {
			const token = await writeAssignment(assignment, signer.jwk, signer.sign);
			const next = { id, token, madeAt: now };
			show(next, await keepMadeAssignment(next));
			await reload();
		} catch {
			setState({ state: 'form', failed: true });
		}
	};
	return (
		<div class="stack-l">
			<div class="no-print">
				<UnlockKey opened={key} onKey={setKey} />
			</div>
			<div ref={result} class="stack-l">
				{state.state === 'ready' && (
					<AssignResult
						key={state.made.id}
						made={state.made}
						courses={courses}
						isKept={state.isKept}
						onDone={() => setState({ state: 'form', failed: false })}
					/>
				)}
			</div>
			{state.state === 'form' && (
				<section class="card stack no-print" aria-labelledby="isi-tugas">
					<h2 id="isi-tugas">{text.formTitle}</h2>
					{state.failed && <p role="alert">{text.failed}</p>}
					{key === undefined ? (
						<p>{text.locked}</p>
					) : (
						<AssignForm
							courses={courses}
							issuer={key.issuer.name}
							onMake={(content) => void make(content, key)}
						/>
					)}
				</section>
			)}
			<MadeList
				{...{ made, courses }}
				onShow={(each) => show(each, true)}
				onDropped={() => void reload()}
			/>
		</div>
	);
}
