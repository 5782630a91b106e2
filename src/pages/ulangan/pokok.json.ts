import type { APIRoute } from 'astro';
import { listKeyPoints } from '#catalog/key-points.ts';

/** Key points of all lessons, fetched by those who review. */
export const GET: APIRoute = async () => new Response(JSON.stringify(await listKeyPoints()));
