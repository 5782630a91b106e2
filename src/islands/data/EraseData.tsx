import { useRef, useState } from 'preact/hooks';
import { forgetCurrentCourse } from '#adapters/site/current-course.ts';
import { siteStore } from '#adapters/storage/site-store.ts';
import { dataText as text } from '#strings/my-data.ts';

interface Props {
	readonly onErased: () => Promise<void>;
}

/** Erasing asks once more, in a native dialog that begins on the harmless answer. */
export function EraseData({ onErased }: Props) {
	const dialog = useRef<HTMLDialogElement>(null);
	const [message, setMessage] = useState('');
	const erase = async () => {
		dialog.current?.close();
		forgetCurrentCourse();
		const gone = await siteStore().erase();
		await import('#adapters/crypto/device-key.ts')
			.then(({ forgetDeviceKey }) => forgetDeviceKey())
			.catch(() => undefined);
		setMessage(gone ? text.erased : text.eraseFailed);
		await onErased();
	};
	return (
		<section class="card stack" aria-labelledby="hapus">
			<h2 id="hapus">{text.eraseTitle}</h2>
			<p>{text.eraseText}</p>
			<button
				type="button"
				class="button"
				data-kind="quiet"
				onClick={() => dialog.current?.showModal()}
			>
				{text.erase}
			</button>
			<p role="status">{message}</p>
			<dialog class="card" ref={dialog} aria-labelledby="hapus-tanya">
				<div class="stack">
					<h2 id="hapus-tanya">{text.erase}</h2>
					<p>{text.eraseText}</p>
					<p class="actions">
						<button type="button" class="button" onClick={() => void erase()}>
							{text.eraseConfirm}
						</button>
						<button
							type="button"
							class="button"
							data-kind="quiet"
							autofocus
							onClick={() => dialog.current?.close()}
						>
							{text.eraseCancel}
						</button>
					</p>
				</div>
			</dialog>
		</section>
	);
}
