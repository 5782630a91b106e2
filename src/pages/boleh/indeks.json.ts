import type { APIRoute } from 'astro';
import { getConductIndex } from '#catalog/conduct-index.ts';

/** What "Boleh atau tidak?" searches, fetched by its page alone. */
export const GET: APIRoute = async () => new Response(JSON.stringify(await getConductIndex()));
