import { siteSays } from '#strings/site.ts';

interface Props {
	readonly text: string;
	readonly onRetry: () => void;
}

/** Something that could not be fetched, and the way to ask for it again. */
export function LoadFailed({ text, onRetry }: Props) {
	return (
		<div role="alert" class="callout" data-kind="unsettled">
			<p>{text}</p>
			<button type="button" class="button" onClick={onRetry}>
				{siteSays.tryAgain}
			</button>
		</div>
	);
}
