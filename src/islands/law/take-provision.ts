import type { ProvisionStatus } from '#domain/content/regulation.ts';

/** A provision as it stands on the page of its regulation. */
export interface TakenProvision {
	/** Short name of the regulation. */
	readonly regulation: string;
	readonly status: ProvisionStatus;
	/** Fit to stand in another page: no id, and links that lead where they led. */
	readonly section: HTMLElement;
}

/**
 * Takes a provision out of the page of its regulation.
 *
 * @param address Of that page, absolute: its links are relative to it.
 * @throws {RangeError} Where the page has no such provision.
 */
export function takeProvision(page: Document, id: string, address: string): TakenProvision {
	const section = page.getElementById(id);
	const status = section?.dataset['status'];
	if (section === null || status === undefined) {
		throw new RangeError(`${address} has no provision "${id}".`);
	}
	for (const link of section.querySelectorAll('a')) {
		link.href = new URL(link.getAttribute('href') ?? '', address).href;
	}
	// The page that it comes to may have the same ones.
	for (const each of [section, ...section.querySelectorAll('[id]')]) each.removeAttribute('id');
	section.querySelector('.status-tag')?.remove();
	return {
		regulation: page.querySelector('h1')?.textContent.trim() ?? '',
		status: status as ProvisionStatus,
		section,
	};
}
