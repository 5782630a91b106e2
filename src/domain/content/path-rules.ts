import { fileOf, type Content, type Fault } from './content.ts';
import type { LearningPath, PathStep } from './path.ts';

/**
 * Faults of paths: a step that comes twice, a path without a course, a lesson to be read after the
 * course that taught it already.
 */
export function pathFaults({ paths, courses }: Content): Fault[] {
	return paths.flatMap((path) => [
		...repeatedSteps(path),
		...withoutCourse(path),
		...lateLessons(path, courses),
	]);
}

function repeatedSteps(path: LearningPath): Fault[] {
	return path.steps.flatMap((step, place) => {
		const first = path.steps.findIndex(({ kind, id }) => kind === step.kind && id === step.id);
		return first === place
			? []
			: [
					faultOf(
						path,
						place,
						`"${step.id}" untuk kedua kali`,
						'langkah yang belum ada di jalur ini',
					),
				];
	});
}

function withoutCourse(path: LearningPath): Fault[] {
	if (path.steps.some(({ kind }) => kind === 'course')) return [];
	return [
		{
			file: fileOf('paths', path.id),
			field: 'steps',
			found: 'tidak ada kursus',
			expected: 'sekurangnya satu langkah course',
		},
	];
}

function lateLessons(path: LearningPath, courses: Content['courses']): Fault[] {
	return path.steps.flatMap(({ kind, id }, place) => {
		if (kind !== 'lesson') return [];
		const taught = path.steps
			.slice(0, place)
			.find((before) => before.kind === 'course' && lessonsOf(before, courses).includes(id));
		if (taught === undefined) return [];
		const found = `"${id}", yang sudah diajarkan kursus "${taught.id}" di atasnya`;
		return [
			faultOf(path, place, found, 'pelajaran sebelum kursus itu, atau yang tidak ada di sana'),
		];
	});
}

function lessonsOf({ id }: PathStep, courses: Content['courses']): readonly string[] {
	return courses.find((course) => course.id === id)?.lessons ?? [];
}

function faultOf(path: LearningPath, place: number, found: string, expected: string): Fault {
	const field = `steps.${place}.${path.steps[place]?.kind ?? ''}`;
	return { file: fileOf('paths', path.id), field, found, expected };
}
