import type { APIRoute } from 'astro';
import { getPracticeIndex } from '#catalog/practice.ts';

/** What can be practised: fetched once by the pages that draw items from it. */
export const GET: APIRoute = async () => new Response(JSON.stringify(await getPracticeIndex()));
