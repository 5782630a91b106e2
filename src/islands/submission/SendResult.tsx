import { useEffect, useRef } from 'preact/hooks';
import type { Person } from '#domain/learning/learner-data.ts';
import { chooseAttempts } from '#domain/submission/choose-attempts.ts';
import { submissionText as text } from '#strings/submission.ts';
import type { Parcel } from './make-parcel.ts';
import { ParcelPreview } from './ParcelPreview.tsx';
import { SendForm } from './SendForm.tsx';
import { SendingWays } from './SendingWays.tsx';
import { keepSending, useParcel, type Sendable } from './use-parcel.ts';

interface Props extends Sendable {
	readonly person: Person | undefined;
}

/** Who sends what, then exactly that before it goes, then every way for it to go. */
export function SendResult({ person, ...sendable }: Props) {
	const { state, canSign, pack, change } = useParcel(sendable);
	const { held, results } = sendable;
	if (state.state === 'ready') {
		return <ReadyParcel parcel={state.parcel} held={held} onChange={change} />;
	}
	return (
		<>
			{state.state === 'failed' && <p role="alert">{text.failed}</p>}
			<SendForm
				person={person}
				count={results.length}
				hasMore={chooseAttempts(results, 'best-and-latest').length < results.length}
				withNip={canSign}
				onReady={(choice) => void pack(choice)}
			/>
		</>
	);
}

interface ReadyProps extends Pick<Sendable, 'held'> {
	readonly parcel: Parcel;
	readonly onChange: () => void;
}

function ReadyParcel({ parcel, held, onChange }: ReadyProps) {
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => heading.current?.focus(), []);
	return (
		<div class="stack">
			<h3 tabIndex={-1} ref={heading}>
				{text.preview}
			</h3>
			<ParcelPreview parcel={parcel} />
			<p>
				<button type="button" class="button" data-kind="quiet" onClick={onChange}>
					{text.change}
				</button>
			</p>
			<SendingWays
				parcel={parcel}
				returns={held?.assignment.returns ?? {}}
				onSent={(way) => void keepSending(parcel, { way, assignment: held?.key })}
			/>
		</div>
	);
}
