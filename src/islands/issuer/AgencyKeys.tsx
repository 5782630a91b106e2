import { useRef, useState } from 'preact/hooks';
import type { LoadedTrustList } from '#adapters/bank/load-trust-list.ts';
import type { KeptRevocation } from '#adapters/storage/hr-keys.ts';
import { issuerToPublish, publishedIssuer } from '#domain/issuer/issuer-to-publish.ts';
import { keyState, type KeptKey } from '#domain/issuer/kept-key.ts';
import { backupKeyText } from '#strings/issuer-key.ts';
import { BackupKey } from './BackupKey.tsx';
import { KeyFacts } from './KeyFacts.tsx';
import { ManageKeys } from './ManageKeys.tsx';
import { PublishKey } from './PublishKey.tsx';

interface Props {
	/** Keys of one agency, newest first; one at least. */
	readonly keys: readonly KeptKey[];
	readonly revocations: readonly KeptRevocation[];
	readonly loaded: LoadedTrustList | undefined;
	/** `YYYY-MM-DD` in WIB. */
	readonly today: string;
	/** Thumbprint of a key that was made just now. */
	readonly fresh: string;
	readonly onMade: (kid: string) => void;
}

/**
 * Everything about one agency in the order in which it is needed: what is kept, a backup that is still
 * missing, the file for the site, and what is seldom done. No key is published before its backup was
 * opened.
 */
export function AgencyKeys({ keys, revocations, loaded, today, fresh, onMade }: Props) {
	const [message, setMessage] = useState('');
	const said = useRef<HTMLParagraphElement>(null);
	const [first] = keys;
	if (first === undefined) return null;
	const { issuer } = first;
	const unsaved = keys.filter((key) => keyState(key, today) === 'unsaved');
	const published = loaded?.ok === true ? publishedIssuer(loaded.list, issuer.id) : undefined;
	const own = revocations.filter((each) => each.issuer === issuer.id);
	const saved = keys.filter((key) => !unsaved.includes(key));
	const wanted = issuerToPublish(issuer, { keys: saved, revocations: own }, published);
	const isTaken = (certificate: string) =>
		published?.revocations.some((each) => each.certificate === certificate) === true;
	const sayReady = () => {
		setMessage(backupKeyText.done);
		// The form that had the focus is gone.
		requestAnimationFrame(() => said.current?.focus());
	};
	return (
		<>
			<section class="card stack" aria-labelledby={`kunci-${issuer.id}`}>
				<h2 id={`kunci-${issuer.id}`}>{issuer.name}</h2>
				{keys.map((kept) => (
					<KeyFacts key={kept.kid} kept={kept} today={today} />
				))}
				<p role="status" ref={said} tabIndex={-1}>
					{message}
				</p>
			</section>
			{unsaved.map((kept) => (
				<BackupKey key={kept.kid} kept={kept} isFresh={kept.kid === fresh} onTested={sayReady} />
			))}
			{wanted.keys.length > 0 && (
				<PublishKey wanted={wanted} loaded={loaded} isPartial={unsaved.length > 0} />
			)}
			<ManageKeys
				keys={keys}
				wanted={wanted}
				pending={own.filter(({ certificate }) => !isTaken(certificate))}
				today={today}
				onMade={onMade}
			/>
		</>
	);
}
