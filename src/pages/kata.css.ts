import type { APIRoute } from 'astro';
import words from '#styles/words.css?inline';

/** The style of what stands in the text of nearly every lesson. The build gives it a name by its content. */
export const GET: APIRoute = () => new Response(words);
