import { fileOf, type Content, type Fault } from './content.ts';

interface Declared {
	/** Where the id must be the only one of its kind; absent: everywhere. */
	readonly scope?: string;
	readonly id: string;
	readonly file: string;
	readonly field: string;
}

/** Faults for ids that are declared for the second time. */
export function repeatedIds(content: Content): Fault[] {
	const objectives = content.lessons.flatMap((lesson) =>
		lesson.objectives.map(({ id }, index) => ({
			id,
			file: fileOf('lessons', lesson.id),
			field: `objectives.${index}.id`,
		})),
	);
	const provisions = content.regulations.flatMap((regulation) =>
		regulation.provisions.map(({ pinpoint }, index) => ({
			id: `${regulation.id}#${pinpoint}`,
			file: fileOf('regulations', regulation.id),
			field: `provisions.${index}.pinpoint`,
		})),
	);
	const courseLessons = content.courses.flatMap((course) =>
		course.lessons.map((lesson, index) => ({
			// A lesson may be in several courses, in each once.
			scope: course.id,
			id: lesson,
			file: fileOf('courses', course.id),
			field: `lessons.${index}`,
		})),
	);
	// What a learner wrote is kept under this id alone.
	const reflections = content.lessons.flatMap((lesson) =>
		lesson.uses
			.filter(({ kind }) => kind === 'reflection')
			.map(({ id }) => ({ id, file: fileOf('lessons', lesson.id), field: 'isi, Reflection' })),
	);
	const groups: readonly (readonly Declared[])[] = [
		objectives,
		provisions,
		courseLessons,
		reflections,
	];
	return groups.flatMap((group) =>
		group
			.filter(
				({ scope, id }, index) =>
					group.findIndex((first) => first.scope === scope && first.id === id) !== index,
			)
			.map(({ id, file, field }) => ({
				file,
				field,
				found: `"${id}" untuk kedua kali`,
				expected: 'id yang dipakai satu kali',
			})),
	);
}

/** A provision or regulation that, followed through its successors, replaces itself. */
export function cyclicSuccessions(content: Content): Fault[] {
	const regulations = new Map(content.regulations.map(({ id, replacedBy }) => [id, replacedBy]));
	const provisions = new Map(
		content.regulations.flatMap(({ id, provisions }) =>
			provisions.map(({ pinpoint, replacedBy }) => [`${id}#${pinpoint}`, replacedBy] as const),
		),
	);
	return [...cyclesIn(regulations), ...cyclesIn(provisions)].map((cycle) => ({
		file: fileOf('regulations', (cycle[0] ?? '').replace(/#.*/, '')),
		field: 'replacedBy',
		found: `lingkaran ${cycle.join(' → ')}`,
		expected: 'urutan pengganti yang berakhir pada ketentuan yang berlaku',
	}));
}

function cyclesIn(successors: ReadonlyMap<string, readonly string[]>): string[][] {
	const done = new Set<string>();
	const cycles: string[][] = [];
	const walk = (id: string, path: readonly string[]) => {
		const start = path.indexOf(id);
		if (start >= 0) {
			cycles.push([...path.slice(start), id]);
			return;
		}
		if (done.has(id)) return;
		done.add(id);
		for (const next of successors.get(id) ?? []) walk(next, [...path, id]);
	};
	for (const id of successors.keys()) walk(id, []);
	return cycles;
}
