/** What a poster and a form say of a course. Plain JSON, from the page. */
export interface AssignableCourse {
	readonly id: string;
	readonly title: string;
	/** To read all its lessons. */
	readonly minutes: number;
	readonly lessonCount: number;
	readonly examMinutes: number;
}

/** The course of this id; one that is no longer there keeps its id for a name. */
export function courseOf(courses: readonly AssignableCourse[], id: string): AssignableCourse {
	const known = courses.find((each) => each.id === id);
	return known ?? { id, title: id, minutes: 0, lessonCount: 0, examMinutes: 0 };
}
