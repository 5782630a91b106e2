import type { PartProps } from './CohortPage.tsx';
import { DropStep } from './DropStep.tsx';
import { RosterStep } from './RosterStep.tsx';

/** What comes in: the list of members, then their results. */
export function IntakeView(part: PartProps) {
	return (
		<div class="stack-l">
			<DropStep {...part} />
			<RosterStep {...part} />
		</div>
	);
}
