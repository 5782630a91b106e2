import { useEffect, useState } from 'preact/hooks';
import type * as panel from '#islands/countersign/CountersignPanel.tsx';
import { outputText } from '#strings/recap-output.ts';
import { recapText } from '#strings/recap.ts';
import type { PartProps } from './CohortPage.tsx';
import { useAsk } from './use-ask.ts';

/** Where certificates of the cohort are signed; fetched by those who open it. */
export function CountersignSlot({ desk, overview }: PartProps) {
	const candidates = useAsk(() => desk.candidates(), overview.revision);
	const [loaded, setLoaded] = useState<typeof panel | undefined>();
	useEffect(() => {
		let isHere = true;
		void import('#islands/countersign/CountersignPanel.tsx').then((module) => {
			if (isHere) setLoaded(module);
		});
		return () => {
			isHere = false;
		};
	}, []);
	if (candidates === undefined || loaded === undefined) {
		return <p role="status">{recapText.opening}</p>;
	}
	if (candidates.length === 0) return <p class="card">{outputText.sign.none}</p>;
	return (
		<loaded.CountersignPanel
			cohort={overview.head}
			candidates={candidates}
			save={(signed) => desk.saveSigned(signed)}
		/>
	);
}
