import { toReportHref, type ReportedPlace } from '#strings/report.ts';

/** The page's own way to report a mistake, with the item named; absent where the page has none. */
export function reportHref(item: string): string | undefined {
	const link = document.querySelector<HTMLElement>('[data-report]');
	if (link === null) return undefined;
	// Written by this site's own component.
	const { contact, ...place } = JSON.parse(link.dataset['report'] ?? '{}') as ReportedPlace & {
		readonly contact: string;
	};
	return toReportHref(contact, { ...place, item });
}
