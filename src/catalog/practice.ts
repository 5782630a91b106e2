import type { Course, Lesson } from '#domain/content/course.ts';
import type { ItemText } from '#domain/content/item-text.ts';
import { toSpec } from '#domain/content/item-view.ts';
import { modules } from '#domain/content/modules.ts';
import type { PretestCourse } from '#domain/diagnosis/skippable.ts';
import type {
	IndexedItem,
	IndexedObjective,
	PracticeIndex,
} from '#domain/practice/practice-index.ts';
import { listBanks } from './banks.ts';
import { loadContent } from './content.ts';
import { listCourseLessons, listCourses } from './courses.ts';
import { listItemFiles } from './item-files.ts';

/** All that can be practised, in the order in which it is taught. */
export async function getPracticeIndex(): Promise<PracticeIndex> {
	const { items, lessons, phases } = await loadContent();
	const released = items.filter(({ status }) => status === 'released');
	const files = new Map((await listItemFiles()).map(({ objective, file }) => [objective, file]));
	const order = Object.keys(modules);
	const taught = lessons
		.toSorted((one, other) => order.indexOf(one.module) - order.indexOf(other.module))
		.flatMap((lesson) => lesson.objectives.map((objective) => ({ ...objective, lesson })));
	return {
		objectives: taught.flatMap(({ id, text, lesson }): IndexedObjective[] => {
			const file = files.get(id);
			if (file === undefined) return [];
			const own = released.filter(({ objective }) => objective === id).map(toIndexed);
			return [{ id, text, module: modules[lesson.module] ?? lesson.module, file, items: own }];
		}),
		phases: phases
			.toSorted((one, other) => one.order - other.order)
			.map(({ id, title }) => ({ id, title })),
		banks: await listChanges(released),
	};
}

function toIndexed(item: ItemText): IndexedItem {
	const { id, revision, difficulty, phases } = item;
	return { id, revision, difficulty, phases, spec: toSpec(item) };
}

/** By digest of each released bank: its items that are gone or mean something else today. */
async function listChanges(released: readonly ItemText[]): Promise<Record<string, string[]>> {
	const revisions = new Map(released.map(({ id, revision }) => [id, revision]));
	return Object.fromEntries(
		(await listBanks()).map(({ digest, bank }) => [
			digest,
			bank.items.filter(({ id, revision }) => revisions.get(id) !== revision).map(({ id }) => id),
		]),
	);
}

/** A course whose tests a browser can give. */
export interface TaughtCourse {
	readonly id: string;
	readonly title: string;
	/** Items of its pre-test. */
	readonly count: number;
	/** What a browser needs to draw the tests and to read their results. */
	readonly taught: PretestCourse & { readonly lessons: readonly TaughtLesson[] };
}

interface TaughtLesson {
	readonly id: string;
	readonly title: string;
	readonly objectives: readonly string[];
}

/** In the order in which the courses are offered. */
export async function listTaughtCourses(): Promise<TaughtCourse[]> {
	return Promise.all((await listCourses()).map(toTaughtCourse));
}

async function toTaughtCourse(course: Course): Promise<TaughtCourse> {
	const { id, title, pretest } = course;
	const lessons = (await listCourseLessons(course)).map(toTaughtLesson);
	const objectives = new Set(lessons.flatMap((lesson) => lesson.objectives));
	return { id, title, count: pretest.items * objectives.size, taught: { id, pretest, lessons } };
}

const toTaughtLesson = ({ id, title, objectives }: Lesson): TaughtLesson => ({
	id,
	title,
	objectives: objectives.map((objective) => objective.id),
});
