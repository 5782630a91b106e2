import { fileOf, type Content, type Fault } from './content.ts';
import { nearest } from './nearest.ts';
import { misjudgedEndings } from './scenario-ways.ts';
import type { Scenario, Scene } from './scenario.ts';

/**
 * Faults of the branches of scenarios: a way on that leads nowhere, a scene that cannot be reached,
 * a loop without an exit, a story that cannot end well or cannot end badly, an ending that the
 * verdicts on the way to it contradict.
 */
export function scenarioFaults({ scenarios }: Content): Fault[] {
	return scenarios.flatMap((scenario) => {
		const lost = lostWays(scenario);
		// Reach means nothing while a way leads out of the story.
		const faults = lost.length > 0 ? lost : [...unreachable(scenario), ...endless(scenario)];
		return [...faults, ...oneSided(scenario), ...misjudgedEndings(scenario)].map((fault) => ({
			file: fileOf('scenarios', scenario.id),
			...fault,
		}));
	});
}

type ScenarioFault = Omit<Fault, 'file'>;

function lostWays({ scenes }: Scenario): ScenarioFault[] {
	const ids = scenes.map(({ id }) => id);
	return scenes.flatMap((scene, place) =>
		choicesOf(scene).flatMap(({ to }, index) =>
			ids.includes(to)
				? []
				: [
						{
							field: `scenes.${place}.choices.${index}.to`,
							found: `"${to}"`,
							expected: 'adegan yang ada di skenario ini',
							nearest: nearest(to, ids),
						},
					],
		),
	);
}

function unreachable({ scenes }: Scenario): ScenarioFault[] {
	const reached = reach(
		scenes.slice(0, 1).map(({ id }) => id),
		(id) => choicesOf(scenes.find((scene) => scene.id === id)).map(({ to }) => to),
	);
	return scenes.flatMap(({ id }, place) =>
		reached.has(id)
			? []
			: [
					{
						field: `scenes.${place}`,
						found: `adegan "${id}" yang tidak dapat dicapai`,
						expected: 'adegan yang dituju sebuah pilihan dari adegan yang dapat dicapai',
					},
				],
	);
}

/** Scenes from which no ending can be reached any more. */
function endless({ scenes }: Scenario): ScenarioFault[] {
	const endings = scenes.filter((scene) => 'ending' in scene).map(({ id }) => id);
	const ends = reach(endings, (id) =>
		scenes.filter((scene) => choicesOf(scene).some(({ to }) => to === id)).map((from) => from.id),
	);
	return scenes.flatMap(({ id }, place) =>
		ends.has(id)
			? []
			: [
					{
						field: `scenes.${place}.choices`,
						found: `adegan "${id}" yang hanya berputar-putar`,
						expected: 'jalan menuju sebuah akhir',
					},
				],
	);
}

/** A story that can only go well teaches as little as one that cannot. */
function oneSided({ scenes }: Scenario): ScenarioFault[] {
	const kinds = new Set(scenes.flatMap((scene) => ('ending' in scene ? [scene.ending] : [])));
	const faults: ScenarioFault[] = [];
	if (!kinds.has('safe')) {
		faults.push({
			field: 'scenes',
			found: 'tidak ada akhir yang aman',
			expected: 'sekurangnya satu akhir safe',
		});
	}
	if (!kinds.has('violation')) {
		faults.push({
			field: 'scenes',
			found: 'tidak ada akhir dengan pelanggaran',
			expected: 'sekurangnya satu akhir violation',
		});
	}
	return faults;
}

function choicesOf(scene: Scene | undefined) {
	return scene !== undefined && 'choices' in scene ? scene.choices : [];
}

function reach(from: readonly string[], next: (id: string) => readonly string[]): Set<string> {
	const reached = new Set<string>();
	const waiting = [...from];
	for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
		if (reached.has(id)) continue;
		reached.add(id);
		waiting.push(...next(id));
	}
	return reached;
}
