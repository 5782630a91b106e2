import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Issuer, Revocation } from '#domain/issuer/issuer.ts';
import { keyState, type KeptKey } from '#domain/issuer/kept-key.ts';
import { manageKeyText as text } from '#strings/issuer-key.ts';
import { GiveUpKey } from './GiveUpKey.tsx';
import { RemoveKey } from './RemoveKey.tsx';
import { RevokeCertificate } from './RevokeCertificate.tsx';
import { RotateKey } from './RotateKey.tsx';

interface Props {
	/** Keys of one agency in this browser, newest first. */
	readonly keys: readonly KeptKey[];
	/** What the agency wants to have published. */
	readonly wanted: Issuer;
	readonly pending: readonly Revocation[];
	/** `YYYY-MM-DD` in WIB. */
	readonly today: string;
	readonly onMade: (kid: string) => void;
}

/** What is seldom done: each behind its own summary, so that nobody does it by the way. */
export function ManageKeys({ keys, wanted, pending, today, onMade }: Props) {
	const [message, setMessage] = useState('');
	const title = `kelola-${wanted.id}`;
	const inUse = keys.find((key) => keyState(key, today) === 'in-use');
	const held = keys.filter((key) => !['unsaved', 'revoked'].includes(keyState(key, today)));
	return (
		<section class="card stack" aria-labelledby={title}>
			<h2 id={title}>{text.title}</h2>
			<p role="status">{message}</p>
			{wanted.keys.length > 0 && (
				<Fold title={text.revokeTitle}>
					<RevokeCertificate
						issuer={wanted}
						taken={wanted.revocations.map(({ certificate }) => certificate)}
						pending={pending}
						today={today}
					/>
				</Fold>
			)}
			{inUse !== undefined && (
				<Fold title={text.rotateTitle}>
					<RotateKey kept={inUse} today={today} onMade={onMade} />
				</Fold>
			)}
			{held.length > 0 && (
				<Fold title={text.giveUpTitle}>
					<GiveUpKey keys={held} today={today} onDone={setMessage} />
				</Fold>
			)}
			<Fold title={text.removeTitle}>
				<RemoveKey keys={keys} />
			</Fold>
		</section>
	);
}

function Fold({
	title,
	children,
}: {
	readonly title: string;
	readonly children: ComponentChildren;
}) {
	return (
		<details class="key-fold">
			<summary>{title}</summary>
			<div>{children}</div>
		</details>
	);
}
