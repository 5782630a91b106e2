import type { Verdict } from './conduct.ts';
import type { Motif } from './motifs.ts';

/** How a scenario ends: well, well after a mistake was mended, or with a violation. */
export type EndingKind = 'safe' | 'mended' | 'violation';

/** A way on from a scene. */
export interface ScenarioChoice {
	/** Its letter, by its place in the scene: a, b, c. */
	readonly id: string;
	readonly text: string;
	readonly verdict: Verdict;
	/** What happens at once, before the next scene. */
	readonly consequence: string;
	/** Id of the next scene. */
	readonly to: string;
}

/** A point of the story: either somebody must choose, or the story ends. */
export type Scene =
	| {
			readonly id: string;
			readonly text: string;
			readonly choices: readonly ScenarioChoice[];
	  }
	| {
			readonly id: string;
			readonly text: string;
			readonly ending: EndingKind;
			/** What to take along. */
			readonly lesson: string;
			readonly citations: readonly string[];
	  };

/** A branching case: one file of `content/scenarios`. The first scene is where it begins. */
export interface Scenario {
	readonly id: string;
	readonly title: string;
	readonly summary: string;
	/** Lesson id and heading where the rule is taught. */
	readonly lesson: string;
	/** Who the reader is in the story: "Guru PNS di SMA negeri". */
	readonly role: string;
	readonly phases: readonly string[];
	/** What its drawing shows. */
	readonly motif: Motif;
	readonly minutes: number;
	/** The law as it stood on this day. */
	readonly asOf: string;
	readonly scenes: readonly Scene[];
}

/** A scenario in a list. */
export interface ScenarioCard {
	readonly id: string;
	readonly title: string;
	readonly summary: string;
	readonly role: string;
	readonly motif: Motif;
	readonly minutes: number;
	readonly href: string;
	/** Ids of its endings and their kinds. */
	readonly endings: Readonly<Record<string, EndingKind>>;
}
