/** What the build writes above the worker's code. */
export interface OfflineManifest {
	/** Changes whenever any file of the list does. */
	readonly version: string;
	/** Path below the worker's scope (a page by its directory) to the first digits of its SHA-256. */
	readonly files: Readonly<Record<string, string>>;
	/** Pages that are kept as the copy which lies beside them: the same page, its style linked. */
	readonly copies: readonly string[];
	/** Name of such a copy. */
	readonly copyName: string;
	/** Page to show when an address cannot be reached. */
	readonly fallback: string;
	/**
	 * Pages that are not kept though another one shows the same: the folder of their addresses, and
	 * where the rest of the address is put behind instead.
	 */
	readonly standIns: Readonly<Record<string, string>>;
}

/** The part of the service worker's global object that the worker uses; not in TypeScript's DOM. */
export interface WorkerScope {
	readonly registration: { readonly scope: string };
	readonly clients: {
		matchAll(options: {
			type: 'window';
			includeUncontrolled: boolean;
		}): Promise<readonly { postMessage(message: unknown): void }[]>;
		claim(): Promise<void>;
	};
	skipWaiting(): Promise<void>;
	addEventListener(type: 'install' | 'activate', listener: (event: LifetimeEvent) => void): void;
	addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
	addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void;
}

export interface LifetimeEvent {
	waitUntil(work: Promise<unknown>): void;
}

export interface RequestEvent {
	readonly request: Request;
	respondWith(response: Promise<Response>): void;
}
