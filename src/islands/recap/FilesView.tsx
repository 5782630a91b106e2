import type { RecapCourse } from './recap-course.ts';
import type { PartProps } from './CohortPage.tsx';
import { EditCohort } from './EditCohort.tsx';
import { EraseCohort } from './EraseCohort.tsx';
import { ExportStep } from './ExportStep.tsx';
import { RenewalList } from './RenewalList.tsx';

interface Props extends PartProps {
	readonly courses: readonly RecapCourse[];
}

/** What leaves the page as files, what is due again, and the cohort itself. */
export function FilesView(props: Props) {
	return (
		<div class="stack-l">
			<ExportStep {...props} />
			<RenewalList {...props} />
			<EditCohort {...props} />
			<EraseCohort {...props} />
		</div>
	);
}
