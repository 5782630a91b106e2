import { sanctionKinds, type Sanction, type SanctionKind } from '#domain/content/phase.ts';
import type { PosterRow } from './poster.ts';

/** Those of an ASN in office: what a court or the KPU decides is told apart from them. */
const ofService: readonly SanctionKind[] = sanctionKinds.filter(
	(kind) => kind !== 'administratif' && kind !== 'pidana',
);

/** Acts that lead to it before it is told of all; leaving the service is told even of one. */
const FEWEST = 2;

/**
 * The sanctions of service that these prohibited rows carry, as far as they are sure: of each kind the
 * one that most of them carry, from the mildest kind on, so that neither end is told as the only one.
 */
export function tellingSanctions(
	rows: readonly PosterRow[],
	sanctions: readonly Sanction[],
): readonly Sanction[] {
	const counts = new Map<string, number>();
	for (const id of rows.flatMap((row) => row.sanctions)) counts.set(id, (counts.get(id) ?? 0) + 1);
	const usualFirst = sanctions
		.filter(({ id, kind, confidence }) => {
			return (
				(counts.get(id) ?? 0) >= (kind === 'kepegawaian' ? 1 : FEWEST) && confidence === 'high'
			);
		})
		.toSorted((one, other) => {
			const more = (counts.get(other.id) ?? 0) - (counts.get(one.id) ?? 0);
			return more || other.level - one.level || (one.id < other.id ? -1 : 1);
		});
	return ofService.flatMap((kind) => usualFirst.find((each) => each.kind === kind) ?? []);
}
