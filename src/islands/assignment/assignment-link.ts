import { toHref } from '#adapters/site/to-href.ts';
import { routes } from '#routes';

/** The link that carries an assignment: in the fragment, which browsers send to no server. */
export function assignmentLink(token: string): string {
	return new URL(`${toHref(routes.assignments)}#${token}`, location.href).href;
}
