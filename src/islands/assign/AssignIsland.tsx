import { useEffect, useRef, useState } from 'preact/hooks';
import type { OpenKey } from '#domain/issuer/open-key.ts';
import { UnlockKey } from '#islands/issuer/UnlockKey.tsx';
import { assignText as text } from '#strings/assign.ts';
import { AssignForm } from './AssignForm.tsx';
import { AssignResult } from './AssignResult.tsx';
import type { AssignableCourse } from './assignable-course.ts';
import { MadeList } from './MadeList.tsx';
import { useAssign } from './use-assign.ts';

interface Props {
	readonly courses: readonly AssignableCourse[];
}

/** Makes an assignment under the agency's key, and shows those that were made on this machine. */
export function AssignIsland({ courses }: Props) {
	const [key, setKey] = useState<OpenKey | undefined>();
	const { state, made, reload, make, show, backToForm } = useAssign();
	const result = useRef<HTMLDivElement>(null);
	useEffect(() => {
		if (state.state === 'ready') result.current?.querySelector<HTMLElement>('h2')?.focus();
	}, [state]);
	return (
		<div class="stack-l">
			<div class="no-print">
				<UnlockKey opened={key} onKey={setKey} />
			</div>
			{state.state === 'ready' ? (
				<div ref={result} class="stack-l">
					<AssignResult
						key={state.made.id}
						made={state.made}
						courses={courses}
						isKept={state.isKept}
						onDone={backToForm}
					/>
				</div>
			) : (
				<section class="card stack no-print" aria-labelledby="isi-tugas">
					<h2 id="isi-tugas">{text.formTitle}</h2>
					{state.state === 'failed' && <p role="alert">{text.failed}</p>}
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
			<MadeList {...{ made, courses }} onShow={show} onDropped={() => void reload()} />
		</div>
	);
}
