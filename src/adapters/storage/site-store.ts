import type { LearnerStore } from '#domain/learning/store.ts';
import { siteRoot } from '#adapters/site/to-href.ts';
import { openLearnerStore } from './open-learner-store.ts';

let store: LearnerStore | undefined;

/**
 * The one store of this page. Named after the site's root, so that two agencies' copies on one host
 * do not read each other.
 */
export function siteStore(): LearnerStore {
	return (store ??= openLearnerStore(`netral:${new URL(siteRoot(), location.href).pathname}`));
}
