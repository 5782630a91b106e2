import type { APIRoute } from 'astro';
import { listReviewItems } from '#catalog/review-items.ts';

/** Revision and key of all released items: the memory of past answers is computed from them. */
export const GET: APIRoute = async () => new Response(JSON.stringify(await listReviewItems()));
