import { useState } from 'preact/hooks';
import { saveForOffline } from '#adapters/offline/register-worker.ts';
import { siteRoot } from '#adapters/site/to-href.ts';
import { dataText as text } from '#strings/my-data.ts';

/** Fetches the whole course now, for those who are about to lose their signal. */
export function OfflineCopy() {
	const [message, setMessage] = useState('');
	const [busy, setBusy] = useState(false);
	const save = async () => {
		setBusy(true);
		const result = await saveForOffline({ root: siteRoot() }, ({ done, total }) =>
			setMessage(text.offlineSaving(done, total)),
		);
		setMessage(messages[result]);
		setBusy(false);
	};
	return (
		<section class="card stack" aria-labelledby="luring">
			<h2 id="luring">{text.offlineTitle}</h2>
			<p>{text.offlineText}</p>
			<button type="button" class="button" disabled={busy} onClick={() => void save()}>
				{text.offline}
			</button>
			<p role="status">{message}</p>
		</section>
	);
}

const messages = {
	saved: text.offlineSaved,
	unsupported: text.offlineUnsupported,
	failed: text.offlineFailed,
} as const;
