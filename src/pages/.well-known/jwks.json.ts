import type { APIRoute } from 'astro';
import { getJwks } from '#catalog/issuers.ts';

/** Keys of the agencies whose signatures count (RFC 7517 section 5). */
export const GET: APIRoute = async () =>
	new Response(JSON.stringify(await getJwks()), {
		headers: { 'content-type': 'application/jwk-set+json' },
	});
