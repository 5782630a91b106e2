import { useEffect, useRef, useState } from 'preact/hooks';
import { deviceKey, type DeviceKey } from '#adapters/crypto/device-key.ts';
import { siteStore } from '#adapters/storage/site-store.ts';
import type { HeldAssignment } from '#domain/assignment/kept-assignment.ts';
import { PERSON_ID, type Person, type SendingWay } from '#domain/learning/learner-data.ts';
import { chooseAttempts } from '#domain/submission/choose-attempts.ts';
import type { Result } from '#islands/assignment/list-results.ts';
import type { CourseName } from '#islands/assignment/read-link.ts';
import { submissionText as text } from '#strings/submission.ts';
import { makeParcel, type Parcel } from './make-parcel.ts';
import { ParcelPreview } from './ParcelPreview.tsx';
import { SendForm, type SendChoice } from './SendForm.tsx';
import { SendingWays } from './SendingWays.tsx';

interface Props {
	readonly course: CourseName;
	/** The assignment that it answers. */
	readonly held: HeldAssignment | undefined;
	/** Results of this course, at least one. */
	readonly results: readonly Result[];
	readonly person: Person | undefined;
}

type State =
	{ readonly state: 'form' | 'failed' } | { readonly state: 'ready'; readonly parcel: Parcel };

/** Who sends what, then exactly that before it goes, then every way for it to go. */
export function SendResult({ course, held, results, person }: Props) {
	const [device, setDevice] = useState<DeviceKey | undefined | 'opening'>('opening');
	const [state, setState] = useState<State>({ state: 'form' });
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => {
		void deviceKey().then(setDevice);
	}, []);
	useEffect(() => {
		if (state.state === 'ready') heading.current?.focus();
	}, [state]);

	const pack = async ({ person: typed, selection }: SendChoice) => {
		const now = Date.now();
		const assignment = held?.assignment.id;
		const signer = device === 'opening' ? await deviceKey() : device;
		const order = { course, assignment, results, selection, person: typed, device: signer, now };
		try {
			setState({ state: 'ready', parcel: await makeParcel(order) });
		} catch {
			setState({ state: 'failed' });
			return;
		}
		// A NIP that was not sent is kept as it was.
		await siteStore().update('person', PERSON_ID, (old) => ({
			...typed,
			nip: typed.nip === '' ? (old?.nip ?? '') : typed.nip,
			at: now,
		}));
	};
	if (state.state === 'ready') {
		const { parcel } = state;
		return (
			<div class="stack">
				<h3 tabIndex={-1} ref={heading}>
					{text.preview}
				</h3>
				<ParcelPreview parcel={parcel} />
				<p>
					<button
						type="button"
						class="button"
						data-kind="quiet"
						onClick={() => setState({ state: 'form' })}
					>
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
	return (
		<>
			{state.state === 'failed' && <p role="alert">{text.failed}</p>}
			<SendForm
				person={person}
				count={results.length}
				hasMore={chooseAttempts(results, 'best-and-latest').length < results.length}
				withNip={device !== undefined}
				onReady={(choice) => void pack(choice)}
			/>
		</>
	);
}

interface Sending {
	readonly way: SendingWay;
	/** Id under which the assignment is kept. */
	readonly assignment: string | undefined;
}

/** Keeps when and which way a result left; whether it arrived, nobody here knows. */
async function keepSending(parcel: Parcel, { way, assignment }: Sending): Promise<void> {
	const at = Date.now();
	const course = parcel.order.course.id;
	const attempts = (way === 'file' ? parcel.attempts : parcel.briefAttempts).length;
	await siteStore().update('sendings', `${at}-${course}`, () => ({
		course,
		...(assignment !== undefined && { assignment }),
		way,
		attempts,
		at,
	}));
}
