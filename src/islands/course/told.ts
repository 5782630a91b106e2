import type { LearnerData } from '#domain/learning/learner-data.ts';
import type { LearningMap, MapCourse } from '#domain/learning/learning-map.ts';

/** All that a page tells its learner of one course from. */
export interface Told {
	readonly course: MapCourse;
	readonly map: LearningMap;
	readonly data: LearnerData;
	/** Lessons of the course that the pre-test showed as known. */
	readonly known: ReadonlySet<string>;
}
