import type { APIRoute } from 'astro';
import words from '#styles/words.css?inline';

/** The style of everything in the text of a lesson. The build gives it a name by its content. */
export const GET: APIRoute = () => new Response(words);
