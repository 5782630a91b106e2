import { toHref } from '#adapters/site/to-href.ts';
import { verificationLink } from '#domain/credential/verification-text.ts';
import type { SignedEntry } from '#domain/recap/cohort.ts';
import { routes } from '#routes';

/** An address of this site as others can open it. */
export function absolute(path: string): URL {
	return new URL(toHref(path), location.href);
}

/** Addresses that a credential carries. */
export function addressesFor(course: string) {
	return {
		course: absolute(routes.course(course)).href,
		revocations: absolute(routes.revocations).href,
	};
}

/** What the QR code of a signed certificate says. */
export function linkOf({ certificate, record }: SignedEntry): string {
	return verificationLink(absolute(routes.verify).href, { token: certificate, code: record });
}

/** Does nobody but this machine reach the site at this address? */
export function isLocal({ hostname }: URL): boolean {
	return (
		hostname === 'localhost' ||
		hostname.endsWith('.localhost') ||
		/^(127\.|\[::1\]$)/u.test(hostname)
	);
}
