import type { CitationView } from '#domain/content/citation.ts';
import type { Content } from '#domain/content/content.ts';
import { lawPairs, successions } from '#domain/content/law-history.ts';
import type {
	LawCard,
	LawGroup,
	ProvisionPart,
	RegulationLink,
	RegulationPage,
} from '#domain/content/law-view.ts';
import type { ProvisionStatus, Regulation } from '#domain/content/regulation.ts';
import { routes } from '#routes';
import { countCitings } from './cited-by.ts';
import { toCitation } from './citations.ts';
import { loadContent } from './content.ts';

/** What is in force comes first, what no longer is comes last. */
const statuses: readonly ProvisionStatus[] = ['in-force', 'amended', 'pending', 'revoked'];

/** The highest first; kinds that are not named here come last. */
const kinds = ['uu', 'pp', 'perpres', 'skb', 'peraturan', 'se', 'putusan-mk'];

/** All regulations by status, without the statuses that none has. */
export async function listLawGroups(): Promise<LawGroup[]> {
	const content = await loadContent();
	return statuses
		.map((status) => ({
			status,
			laws: content.regulations
				.filter((regulation) => regulation.status === status)
				.toSorted((one, other) => rankOf(one.kind) - rankOf(other.kind) || other.year - one.year)
				.map((regulation) => toCard(regulation, content)),
		}))
		.filter(({ laws }) => laws.length > 0);
}

/** Every regulation as its page shows it. */
export async function listRegulationPages(): Promise<RegulationPage[]> {
	const content = await loadContent();
	const found = successions(content.regulations);
	const mapped = new Set(lawPairs(content.regulations).map(({ regulation }) => regulation));
	const counts = await countCitings();
	const views = (ids: readonly string[] = []): CitationView[] =>
		ids.map((id) => toCitation(id, content));
	return content.regulations.map((regulation) => ({
		...regulation,
		replacedBy: linksOf(regulation, content),
		isMapped: mapped.has(regulation.id),
		isTable: regulation.provisions.some(({ row }) => row !== undefined),
		provisions: regulation.provisions.map((provision): ProvisionPart => {
			const citation = `${regulation.id}#${provision.pinpoint}`;
			return {
				...provision,
				replacedBy: views(provision.replacedBy),
				replaces: views(found.get(citation)?.replaces),
				citings: counts.get(citation) ?? 0,
			};
		}),
	}));
}

function toCard(regulation: Regulation, content: Content): LawCard {
	const { id, short, title, kind, status, from, until, amendedBy, asOf } = regulation;
	return {
		...{ id, short, title, kind, status, from, until, amendedBy, asOf },
		replacedBy: linksOf(regulation, content),
		provisions: regulation.provisions.length,
	};
}

function linksOf({ replacedBy }: Regulation, { regulations }: Content): RegulationLink[] {
	return regulations
		.filter(({ id }) => replacedBy.includes(id))
		.map(({ id, short }) => ({ short, href: routes.regulation(id) }));
}

function rankOf(kind: string): number {
	const rank = kinds.indexOf(kind);
	return rank < 0 ? kinds.length : rank;
}
