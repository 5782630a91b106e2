import { fileOf, type Content, type Fault } from './content.ts';
import { nearest } from './nearest.ts';

/**
 * Rules between lessons and items: a lesson asks only released items, and an item is on an objective
 * of the lesson that it sends the learner back to. Names that lead nowhere are left to
 * `danglingReferences`.
 */
export function lessonFaults(content: Content): Fault[] {
	return [...unreleasedChecks(content), ...foreignObjectives(content)];
}

function unreleasedChecks({ items, lessons }: Content): Fault[] {
	const statusOf = new Map(items.map(({ id, status }) => [id, status]));
	return lessons.flatMap((lesson) =>
		lesson.uses
			.filter(({ kind }) => kind === 'item')
			.flatMap(({ id }) => {
				const status = statusOf.get(id);
				if (status === undefined || status === 'released') return [];
				return [
					{
						file: fileOf('lessons', lesson.id),
						field: 'isi',
						found: `soal "${id}" yang berstatus ${status}`,
						expected: 'soal berstatus released',
					},
				];
			}),
	);
}

function foreignObjectives({ items, lessons }: Content): Fault[] {
	const objectivesOf = new Map(
		lessons.map(({ id, objectives }) => [id, objectives.map((objective) => objective.id)]),
	);
	const known = new Set([...objectivesOf.values()].flat());
	return items.flatMap(({ id, objective, lesson }) => {
		const [lessonId = ''] = lesson.split('#');
		const own = objectivesOf.get(lessonId);
		if (own === undefined || own.includes(objective) || !known.has(objective)) return [];
		return [
			{
				file: fileOf('items', id),
				field: 'objective',
				found: `"${objective}", yang bukan tujuan pelajaran ${lessonId}`,
				expected: `tujuan pelajaran itu (${own.join(', ')})`,
				nearest: nearest(objective, own),
			},
		];
	});
}
