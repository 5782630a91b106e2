import { roles } from '#domain/content/conduct.ts';
import type { Finding } from '#domain/content/verdicts.ts';
import { conductText } from '#strings/conduct.ts';
import { lessonSays } from '#strings/lesson.ts';
import { ANY, type Shown } from './what-to-show.ts';

/** What is shown, with the phases that the page knows. */
export interface Scene extends Shown {
	readonly phases: readonly { readonly id: string; readonly title: string }[];
}

/** The phases that the answer is about. */
export const askedPhases = ({ phases, phase }: Scene): string[] =>
	phases.map(({ id }) => id).filter((id) => phase === ANY || id === phase);

/** Title of the chosen phase; empty where none is. */
export const phaseTitle = ({ phases, phase }: Scene): string =>
	phases.find(({ id }) => id === phase)?.title ?? '';

/** Name of a role, or of every ASN. */
export const roleName = (role: string): string => roles[role] ?? conductText.everyAsn;

/** The word for a finding, as it stands beside its sign. */
export function wordFor({ verdict, dependsOn }: Finding, unknown: string): string {
	if (verdict !== undefined) return lessonSays[verdict];
	return dependsOn === undefined ? unknown : conductText.dependsOn[dependsOn];
}

/** Name of the sign of a finding. */
export const signOf = ({ verdict, dependsOn }: Finding): string =>
	verdict ?? (dependsOn === undefined ? 'none' : 'depends');
