import type { APIRoute } from 'astro';
import words from '#styles/more-words.css?inline';

/** The style of the words that some lessons use. The build gives it a name by its content. */
export const GET: APIRoute = () => new Response(words);
