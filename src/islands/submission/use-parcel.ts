import { useEffect, useState } from 'preact/hooks';
import { deviceKey, type DeviceKey } from '#adapters/crypto/device-key.ts';
import { siteStore } from '#adapters/storage/site-store.ts';
import type { HeldAssignment } from '#domain/assignment/kept-assignment.ts';
import { PERSON_ID, type SendingWay } from '#domain/learning/learner-data.ts';
import type { Result } from '#islands/assignment/list-results.ts';
import type { CourseName } from '#islands/assignment/read-link.ts';
import { makeParcel, type Parcel } from './make-parcel.ts';
import type { SendChoice } from './use-send-form.ts';

/** What can be sent, and for what. */
export interface Sendable {
	readonly course: CourseName;
	/** The assignment that it answers. */
	readonly held: HeldAssignment | undefined;
	/** Results of this course, at least one. */
	readonly results: readonly Result[];
}

export type ParcelState =
	{ readonly state: 'form' | 'failed' } | { readonly state: 'ready'; readonly parcel: Parcel };

/** Packs what the learner chose under the key of the device, and keeps who sent it and how. */
export function useParcel({ course, held, results }: Sendable) {
	const [canSign, setCanSign] = useState(true);
	const [state, setState] = useState<ParcelState>({ state: 'form' });
	useEffect(() => {
		void deviceKey().then((key) => setCanSign(key !== undefined));
	}, []);
	const pack = async ({ person, selection }: SendChoice) => {
		const now = Date.now();
		const device: DeviceKey | undefined = await deviceKey();
		const assignment = held?.assignment.id;
		try {
			const order = { course, assignment, results, selection, person, device, now };
			setState({ state: 'ready', parcel: await makeParcel(order) });
		} catch {
			setState({ state: 'failed' });
			return;
		}
		// A NIP that was not sent is kept as it was.
		await siteStore().update('person', PERSON_ID, (old) => ({
			...person,
			nip: person.nip === '' ? (old?.nip ?? '') : person.nip,
			at: now,
		}));
	};
	return { state, canSign, pack, change: () => setState({ state: 'form' }) };
}

interface Sending {
	readonly way: SendingWay;
	/** Id under which the assignment is kept. */
	readonly assignment: string | undefined;
}

/** Keeps when and which way a result left; whether it arrived, nobody here knows. */
export async function keepSending(parcel: Parcel, { way, assignment }: Sending): Promise<void> {
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
