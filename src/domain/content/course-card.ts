/** A course as home and course page show it. */
export interface CourseCardView {
	readonly id: string;
	readonly title: string;
	readonly href: string;
	readonly audience: string;
	readonly summary: string;
	readonly edition: string;
	readonly jp: number;
	/** Of all its lessons. */
	readonly minutes: number;
	readonly lessonCount: number;
	/** Lessons in their order; neighbours of one module stand under its title. */
	readonly modules: readonly {
		readonly title: string;
		readonly lessons: readonly {
			readonly id: string;
			readonly title: string;
			readonly minutes: number;
			readonly href: string;
		}[];
	}[];
	readonly exam: {
		readonly href: string;
		readonly items: number;
		readonly masteryPercent: number;
		readonly minutes: number;
	};
}
