import { useEffect, useRef } from 'preact/hooks';
import { hrKeys } from '#adapters/storage/hr-keys.ts';
import type { KeptKey } from '#domain/issuer/kept-key.ts';
import { backupKeyText as text } from '#strings/issuer-key.ts';
import { downloadKey } from './download-key.ts';
import { OpenBackup } from './OpenBackup.tsx';

interface Props {
	readonly kept: KeptKey;
	/** Was it made just now, on this page? Then the form that had the focus is gone. */
	readonly isFresh: boolean;
	readonly onTested: () => void;
}

/** A key counts once its backup was downloaded and opened again: a promise to have kept it is none. */
export function BackupKey({ kept, isFresh, onTested }: Props) {
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => {
		if (isFresh) heading.current?.focus();
	}, [isFresh]);
	const accept = async () => {
		await hrKeys().changeKey(kept.kid, (old) => ({ ...(old ?? kept), backedUpAt: Date.now() }));
		onTested();
	};
	return (
		<section class="card stack" aria-labelledby={`cadangan-${kept.kid}`}>
			<h2 id={`cadangan-${kept.kid}`} ref={heading} tabIndex={-1}>
				{text.title}
			</h2>
			<p>{text.text}</p>
			<ol class="key-steps stack">
				<li class="stack">
					<p>{text.downloadStep}</p>
					<button type="button" class="button" onClick={() => downloadKey(kept)}>
						{text.download}
					</button>
				</li>
				<li class="stack">
					<p>{text.testStep}</p>
					<OpenBackup
						fileLabel={text.file}
						button={text.test}
						expected={kept.kid}
						onOpened={() => void accept()}
					/>
				</li>
			</ol>
		</section>
	);
}
