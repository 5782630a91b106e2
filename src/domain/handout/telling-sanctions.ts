import { sanctionKinds, type Sanction, type SanctionKind } from '#domain/content/phase.ts';
import type { PosterRow } from './poster.ts';

/** Those of an ASN in office: what a court or the KPU decides is told apart from them. */
const ofService: readonly SanctionKind[] = sanctionKinds.filter(
	(kind) => kind !== 'administratif' && kind !== 'pidana',
);

/**
 * The sanctions of service that these prohibited rows carry, as far as they are sure: the one that
 * most of them carry, then the heaviest where that is another. By kind, then by level.
 */
export function tellingSanctions(
	rows: readonly PosterRow[],
	sanctions: readonly Sanction[],
): readonly Sanction[] {
	const counts = new Map<string, number>();
	for (const id of rows.flatMap((row) => row.sanctions)) counts.set(id, (counts.get(id) ?? 0) + 1);
	const weight = ({ kind, level }: Sanction) => ofService.indexOf(kind) * 100 + level;
	const heaviestFirst = sanctions
		.filter(({ id, kind, confidence }) => {
			return counts.has(id) && ofService.includes(kind) && confidence === 'high';
		})
		.toSorted((one, other) => weight(other) - weight(one) || (one.id < other.id ? -1 : 1));
	const usual = heaviestFirst.toSorted(
		(one, other) => (counts.get(other.id) ?? 0) - (counts.get(one.id) ?? 0),
	);
	return [...new Set([...usual.slice(0, 1), ...heaviestFirst.slice(0, 1)])];
}
