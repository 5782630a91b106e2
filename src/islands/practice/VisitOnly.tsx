import { useStoreState } from '#islands/exam/use-store-state.ts';

interface Props {
	readonly text: string;
}

/** Says that nothing outlives the visit, where that is so: before anyone counts on it. */
export function VisitOnly({ text }: Props) {
	if (useStoreState() === 'durable') return null;
	return (
		<p class="callout" data-kind="unsettled">
			{text}
		</p>
	);
}
