import { topics } from '#domain/content/conduct.ts';
import type { SanctionLadderPage } from '#domain/content/law-view.ts';
import { decidingProvisions, waysTo } from '#domain/content/sanction-ways.ts';
import { routes } from '#routes';
import { listCitations, listProvisions } from './citations.ts';
import { loadContent } from './content.ts';
import { listSanctionLadders } from './reference.ts';

/** The ladders of all kinds. */
export async function listSanctionPages(): Promise<SanctionLadderPage[]> {
	const { conduct } = await loadContent();
	const ladders = await listSanctionLadders();
	return Promise.all(
		ladders.map(async ({ kind, steps }) => ({
			kind,
			deciding: await listProvisions(decidingProvisions[kind]),
			steps: await Promise.all(
				steps.map(async (step) => ({
					...step,
					citations: await listCitations(step.citations),
					ways: waysTo(step.id, conduct).map(({ topic, acts }) => ({
						title: topics[topic] ?? topic,
						href: routes.conductTopic(topic),
						acts,
					})),
				})),
			),
		})),
	);
}
