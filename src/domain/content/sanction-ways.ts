import { topics, type Conduct } from './conduct.ts';
import type { SanctionKind } from './phase.ts';

/** How many acts of a topic can lead to a sanction. */
export interface SanctionWay {
	/** Key of `topics`. */
	readonly topic: string;
	readonly acts: number;
}

/** The topics whose acts have a ruling that names this sanction, in the order of `topics`. */
export function waysTo(sanction: string, conduct: readonly Conduct[]): SanctionWay[] {
	const acts = conduct.filter(({ rulings }) =>
		rulings.some(({ sanctions }) => sanctions.includes(sanction)),
	);
	return Object.keys(topics)
		.map((topic) => ({ topic, acts: acts.filter((act) => act.topic === topic).length }))
		.filter((way) => way.acts > 0);
}

/** The provisions that say who decides on sanctions of a kind; none where content has none yet. */
export const decidingProvisions: Readonly<Record<SanctionKind, readonly string[]>> = {
	'kode-etik': ['pp-42-2004#15', 'pp-42-2004#20'],
	disiplin: ['pp-94-2021#16', 'pp-49-2018#52'],
	kepegawaian: [],
	administratif: ['uu-10-2016#71.5', 'peraturan-bkn-1-2023#isi'],
	pidana: ['uu-7-2017#1.38'],
};
