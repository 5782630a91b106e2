/** What a course card shows. */
export interface CourseCardView {
	readonly id: string;
	readonly title: string;
	readonly href: string;
	readonly summary: string;
	readonly jp: number;
	readonly minutes: number;
	readonly lessons: readonly {
		readonly id: string;
		readonly title: string;
		readonly minutes: number;
		readonly href: string;
	}[];
	readonly exam: {
		readonly href: string;
		readonly items: number;
		readonly masteryPercent: number;
		readonly minutes: number;
	};
}
