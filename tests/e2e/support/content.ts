import { checkContent } from '#cli/check-content.ts';

/** What the site is built from, read once for all journeys of a worker. */
export const { content } = checkContent('content');
