import type { CitationView } from '#domain/content/citation.ts';
import type { Content } from '#domain/content/content.ts';
import { provisionRoute } from '#routes';
import { loadContent } from './content.ts';

/** Views in the order of the ids; unknown ids cannot occur in checked content. */
export async function listCitations(ids: readonly string[]): Promise<CitationView[]> {
	const content = await loadContent();
	return ids.map((id) => toCitation(id, content));
}

export async function getCitation(id: string): Promise<CitationView> {
	return toCitation(id, await loadContent());
}

/** A citation with what its provision says, and since and until when. */
export interface ProvisionView extends CitationView {
	readonly summary: string;
	readonly from?: string | undefined;
	readonly until?: string | undefined;
}

/** Provisions in the order of the ids. */
export async function listProvisions(ids: readonly string[]): Promise<ProvisionView[]> {
	const content = await loadContent();
	return ids.map((id) => {
		const { summary, from, until } = findProvision(id, content).provision;
		return { ...toCitation(id, content), summary, from, until };
	});
}

/** @throws {RangeError} As `findProvision` does. */
export function toCitation(id: string, content: Content): CitationView {
	const { regulation, provision } = findProvision(id, content);
	return {
		id,
		label: `${regulation.short} ${provision.label}`,
		heading: provision.heading,
		href: provisionRoute(id),
		status: provision.status,
		confidence: provision.confidence,
	};
}

/** @throws {RangeError} For a citation that the checks of `loadContent` should have refused. */
export function findProvision(id: string, { regulations }: Content) {
	const [regulationId, pinpoint] = id.split('#');
	const regulation = regulations.find((each) => each.id === regulationId);
	const provision = regulation?.provisions.find((each) => each.pinpoint === pinpoint);
	if (regulation === undefined || provision === undefined) {
		throw new RangeError(`Citation "${id}" passed the content checks but leads nowhere.`);
	}
	return { regulation, provision };
}
