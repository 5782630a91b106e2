import type { Verdict } from './conduct.ts';
import { fileOf, type Content, type Fault } from './content.ts';
import type { Hook } from './hook.ts';
import { rulingsFor } from './rulings.ts';

/** Fewer of one verdict, and whoever always answers the same would look well-informed. */
const LEAST_OF_EACH = 2;

const names: Readonly<Record<Verdict, string>> = {
	allowed: 'boleh',
	conditional: 'bersyarat',
	prohibited: 'dilarang',
};

/**
 * Faults of situations for visitors: one that its act does not decide, or not surely enough; an act
 * that is asked about twice; too few of one verdict; a course that does not exist.
 */
export function hookFaults(content: Content): Fault[] {
	return content.hooks.flatMap((hook) =>
		[
			...lostCourse(hook, content),
			...hook.questions.flatMap((_, place) => questionFaults(hook, place, content)),
			...repeatedActs(hook),
			...oneSided(hook, content),
		].map((fault) => ({ file: fileOf('hooks', hook.id), ...fault })),
	);
}

type HookFault = Omit<Fault, 'file'>;

function lostCourse({ course }: Hook, { courses }: Content): HookFault[] {
	if (courses.some(({ id }) => id === course)) return [];
	return [
		{ field: 'course', found: `"${course}"`, expected: 'kursus yang ada di content/courses' },
	];
}

function questionFaults(hook: Hook, place: number, content: Content): HookFault[] {
	const rulings = decisions(hook, content)[place];
	// An act that does not exist is told with the other names that lead nowhere.
	if (rulings === undefined) return [];
	const field = `questions.${place}.act`;
	const [ruling] = rulings;
	if (ruling === undefined || rulings.length > 1) {
		return [
			{
				field,
				found: `${rulings.length} putusan untuk fase dan peran itu`,
				expected: 'perbuatan dengan tepat satu putusan untuk fase dan peran itu',
			},
		];
	}
	const faults: HookFault[] = [];
	if (ruling.condition === undefined) {
		faults.push({ field, found: 'putusan tanpa alasan', expected: 'putusan dengan condition' });
	}
	if (ruling.confidence !== 'high' || !ruling.citations.every((id) => isSure(id, content))) {
		faults.push({
			field,
			found: 'putusan atau ketentuan yang belum berkeyakinan high',
			expected: 'putusan high yang hanya merujuk ketentuan high',
		});
	}
	return faults;
}

function isSure(citation: string, { regulations }: Content): boolean {
	return regulations.some(({ id, provisions }) =>
		provisions.some(
			({ pinpoint, confidence }) => confidence === 'high' && `${id}#${pinpoint}` === citation,
		),
	);
}

function repeatedActs({ questions }: Hook): HookFault[] {
	return questions.flatMap(({ act }, place) =>
		questions.findIndex((other) => other.act === act) === place
			? []
			: [
					{
						field: `questions.${place}.act`,
						found: `"${act}" untuk kedua kalinya`,
						expected: 'perbuatan yang belum ditanyakan',
					},
				],
	);
}

function oneSided(hook: Hook, content: Content): HookFault[] {
	const verdicts = decisions(hook, content).flatMap((rulings) =>
		(rulings ?? []).slice(0, 1).map(({ verdict }) => verdict),
	);
	return (['allowed', 'conditional', 'prohibited'] as const).flatMap((verdict) => {
		const count = verdicts.filter((each) => each === verdict).length;
		return count >= LEAST_OF_EACH
			? []
			: [
					{
						field: 'questions',
						found: `${count} situasi yang ${names[verdict]}`,
						expected: `sekurangnya ${LEAST_OF_EACH}`,
					},
				];
	});
}

/** What decides each question; undefined where its act does not exist. */
function decisions({ questions }: Hook, { conduct }: Content) {
	return questions.map(({ act, phase, role }) => {
		const found = conduct.find(({ id }) => id === act);
		return found && rulingsFor(found, { phase, role });
	});
}
