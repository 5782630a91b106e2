import type { APIRoute } from 'astro';
import { getRevocationList } from '#catalog/issuers.ts';

/** Certificates that were taken back. */
export const GET: APIRoute = async () => new Response(JSON.stringify(await getRevocationList()));
