import { createHash } from 'node:crypto';
import { PART } from '#integrations/relative-links/html-parts.ts';

const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/i;
const HASH = /\s*'sha256-[A-Za-z0-9+/]+=*'/g;

/**
 * Leaves in a page's Content-Security-Policy only the hashes of scripts and styles that stand in this
 * page. The build names those of the whole site in every page: a page would then run what belongs to
 * another one, and hashes do not compress.
 *
 * @throws {RangeError} For a page without a policy.
 */
export function tightenPolicy(html: string): string {
	if (!POLICY.test(html)) throw new RangeError('The page has no Content-Security-Policy.');
	return html.replace(POLICY, (policy) => {
		const own = new Set(inlineTexts(html).map(policyHash));
		return policy.replace(HASH, (hash) => (own.has(hash.trim()) ? hash : ''));
	});
}

/** What stands in scripts and styles of a page; what only looks like one does not count. */
function inlineTexts(html: string): string[] {
	return [...html.matchAll(PART)].flatMap(([, , name, text = '']) =>
		/^(script|style)$/i.test(name ?? '') ? [text.slice(0, text.lastIndexOf('</'))] : [],
	);
}

/** A source expression (Content Security Policy Level 3, 2.3.1), quotes included. */
const policyHash = (text: string) =>
	`'sha256-${createHash('sha256').update(text).digest('base64')}'`;
