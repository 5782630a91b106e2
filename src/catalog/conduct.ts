import type { ConductView } from '#domain/content/conduct-view.ts';
import { roles, topics, type Conduct } from '#domain/content/conduct.ts';
import { routes } from '#routes';
import { listCitations } from './citations.ts';
import { loadContent } from './content.ts';

export interface TopicView {
	readonly id: string;
	readonly title: string;
	readonly href: string;
	/** How many there are. */
	readonly acts: number;
}

/** Topics that have acts, in their order. */
export async function listTopics(): Promise<TopicView[]> {
	const { conduct } = await loadContent();
	return Object.entries(topics)
		.map(([id, title]) => ({
			id,
			title,
			href: routes.conductTopic(id),
			acts: conduct.filter(({ topic }) => topic === id).length,
		}))
		.filter(({ acts }) => acts > 0);
}

/** @throws {RangeError} For a topic that the checks of `loadContent` should have refused. */
export async function getTopic(id: string): Promise<TopicView> {
	const topic = (await listTopics()).find((each) => each.id === id);
	if (topic === undefined) throw new RangeError(`Topic "${id}" has no acts.`);
	return topic;
}

/** The acts of a topic, in alphabetical order. */
export async function listConduct(topic: string): Promise<ConductView[]> {
	const { conduct } = await loadContent();
	return Promise.all(
		conduct
			.filter((act) => act.topic === topic)
			.toSorted((one, other) => one.act.localeCompare(other.act, 'id'))
			.map(toConductView),
	);
}

/** An act with the names of everything that it refers to. */
export async function toConductView({
	id,
	act,
	alternative,
	rulings,
}: Conduct): Promise<ConductView> {
	const { phases, sanctions } = await loadContent();
	const titleOf = (list: readonly { readonly id: string; readonly title: string }[]) => {
		const titles = new Map(list.map((each) => [each.id, each.title]));
		return (name: string) => titles.get(name) ?? name;
	};
	return {
		id,
		act,
		alternative,
		rulings: await Promise.all(
			rulings.map(async (ruling) => ({
				...ruling,
				phases: ruling.phases.map(titleOf(phases)),
				roles: ruling.roles.map((role) => roles[role] ?? role),
				sanctions: ruling.sanctions.map((sanction) => ({
					title: titleOf(sanctions)(sanction),
					href: `${routes.sanctions}#${sanction}`,
				})),
				citations: await listCitations(ruling.citations),
			})),
		),
	};
}
