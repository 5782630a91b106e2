import { useEffect, useState } from 'preact/hooks';
import { loadTrustList, type LoadedTrustList } from '#adapters/bank/load-trust-list.ts';
import { withPublished } from '#domain/issuer/issuer-to-publish.ts';
import { newestFirst } from '#domain/issuer/kept-key.ts';
import { dateInWib } from '#domain/record/certificate.ts';
import {
	createKeyText,
	issuerKeyText as text,
	manageKeyText,
	restoreKeyText,
} from '#strings/issuer-key.ts';
import { AgencyKeys } from './AgencyKeys.tsx';
import { CreateKey } from './CreateKey.tsx';
import { RestoreKey } from './RestoreKey.tsx';
import { useHrKeys } from './use-hr-keys.ts';

/** Makes, keeps, publishes and gives up the keys of an agency, all in this browser. */
export function IssuerKeysIsland() {
	const content = useHrKeys();
	const [loaded, setLoaded] = useState<LoadedTrustList | undefined>();
	const [fresh, setFresh] = useState('');
	useEffect(() => {
		void loadTrustList().then(setLoaded);
	}, []);
	if (content === undefined) return <p role="status">{text.loading}</p>;
	if (crypto.subtle === undefined) return <NoWebCrypto />;

	const list = loaded?.ok === true ? loaded.list : undefined;
	const keys = newestFirst(content.keys.map((key) => withPublished(key, list)));
	const agencies = [...new Set(keys.map(({ issuer }) => issuer.id))];
	const today = dateInWib(Date.now());
	return (
		<div class="stack-l">
			{content.state === 'visit-only' && (
				<p class="callout" data-kind="note">
					{text.visitOnly}
				</p>
			)}
			{agencies.map((id) => (
				<AgencyKeys
					key={id}
					keys={keys.filter(({ issuer }) => issuer.id === id)}
					revocations={content.revocations}
					loaded={loaded}
					today={today}
					fresh={fresh}
					onMade={setFresh}
				/>
			))}
			{agencies.length === 0 ? <FirstKey onMade={setFresh} /> : <OtherKey onMade={setFresh} />}
		</div>
	);
}

function NoWebCrypto() {
	return (
		<section class="card stack" aria-labelledby="tanpa-https">
			<h2 id="tanpa-https">{text.unsupportedTitle}</h2>
			<p>{text.unsupported}</p>
			<p>{text.unsupportedWay}</p>
		</section>
	);
}

interface MakeProps {
	readonly onMade: (kid: string) => void;
}

function FirstKey({ onMade }: MakeProps) {
	return (
		<>
			<section class="card stack" aria-labelledby="buat">
				<h2 id="buat">{createKeyText.title}</h2>
				<CreateKey onMade={onMade} />
			</section>
			<section class="card stack" aria-labelledby="pulihkan">
				<h2 id="pulihkan">{restoreKeyText.title}</h2>
				<RestoreKey />
			</section>
		</>
	);
}

function OtherKey({ onMade }: MakeProps) {
	return (
		<section class="card stack" aria-labelledby="kunci-lain">
			<h2 id="kunci-lain">{manageKeyText.moreTitle}</h2>
			<details class="key-fold">
				<summary>{restoreKeyText.title}</summary>
				<RestoreKey />
			</details>
			<details class="key-fold">
				<summary>{createKeyText.title}</summary>
				<CreateKey onMade={onMade} />
			</details>
		</section>
	);
}
