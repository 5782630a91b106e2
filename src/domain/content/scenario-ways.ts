import type { Fault } from './content.ts';
import type { Scenario, Scene } from './scenario.ts';

/**
 * Endings that the verdicts of a way contradict: a violation without a prohibited choice, or a safe
 * ending after one (mended is what a mistake can become). Of each ending the shortest such way is named.
 */
export function misjudgedEndings({ scenes }: Scenario): Omit<Fault, 'file'>[] {
	const arrivals = listArrivals(scenes);
	return scenes.flatMap((scene, place) => {
		if (!('ending' in scene)) return [];
		const reachedBy = (isBroken: boolean) =>
			arrivals.find((each) => each.scene === scene && each.isBroken === isBroken);
		const field = `scenes.${place}.ending`;
		const clean = scene.ending === 'violation' ? reachedBy(false) : undefined;
		if (clean !== undefined) {
			return [
				{
					field,
					found: `violation sesudah ${wayText(clean)}, tanpa satu pun pilihan prohibited`,
					expected: 'mended atau safe, atau pilihan prohibited di jalan itu',
				},
			];
		}
		const broken = scene.ending === 'safe' ? reachedBy(true) : undefined;
		if (broken === undefined) return [];
		return [
			{
				field,
				found: `safe sesudah ${wayText(broken)}, dengan pilihan prohibited`,
				expected: 'mended, atau akhir lain bagi jalan itu',
			},
		];
	});
}

interface Arrival {
	readonly scene: Scene;
	/** Whether a prohibited choice led here. */
	readonly isBroken: boolean;
	/** Each choice up to here: "mulai b". */
	readonly way: readonly string[];
}

const wayText = ({ way }: Arrival) => (way.length > 0 ? `"${way.join(', ')}"` : 'awal cerita');

/** The shortest way to each scene, once without and once with a prohibited choice. */
function listArrivals(scenes: readonly Scene[]): Arrival[] {
	const arrivals: Arrival[] = scenes
		.slice(0, 1)
		.map((scene) => ({ scene, isBroken: false, way: [] }));
	// The list grows as it is read; each scene is on it twice at most, so a loop comes to rest.
	for (const { scene, isBroken, way } of arrivals) {
		if (!('choices' in scene)) continue;
		for (const { id, verdict, to } of scene.choices) {
			const next = scenes.find((each) => each.id === to);
			if (next === undefined) continue;
			const breaks = isBroken || verdict === 'prohibited';
			if (arrivals.some((each) => each.scene === next && each.isBroken === breaks)) continue;
			arrivals.push({ scene: next, isBroken: breaks, way: [...way, `${scene.id} ${id}`] });
		}
	}
	return arrivals;
}
