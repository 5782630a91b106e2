import { useState } from 'preact/hooks';
import { copyText } from './share.ts';

interface Props {
	readonly text: string;
	readonly label: string;
	/** Said once it was copied. */
	readonly done: string;
	/** Said where the browser does not let a page copy. */
	readonly failed: string;
	readonly onCopied?: () => void;
}

/** Copies a text and says so. */
export function CopyButton({ text, label, done, failed, onCopied }: Props) {
	const [said, setSaid] = useState('');
	const copy = async () => {
		const isCopied = await copyText(text);
		setSaid(isCopied ? done : failed);
		if (isCopied) onCopied?.();
	};
	return (
		<>
			<button type="button" class="button" data-kind="quiet" onClick={() => void copy()}>
				{label}
			</button>
			<span role="status" class="small">
				{said}
			</span>
		</>
	);
}
