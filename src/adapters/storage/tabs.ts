const messages = ['changed', 'erased'] as const;

/** What stores of one name tell each other. Never the data itself: each reads that for itself. */
export type TabMessage = (typeof messages)[number];

export interface Tabs {
	tell(message: TabMessage): void;
	close(): void;
}

/**
 * Joins all stores of this name, in other tabs and on this page. Where `BroadcastChannel` is missing
 * (before Safari 15.4) or refused (a sandboxed frame), nothing is told and nothing is heard.
 */
export function joinTabs(name: string, hear: (message: TabMessage) => void): Tabs {
	let channel: BroadcastChannel | undefined;
	try {
		channel = new BroadcastChannel(name);
		channel.onmessage = ({ data }: MessageEvent<unknown>) => {
			const message = messages.find((known) => known === data);
			if (message) hear(message);
		};
	} catch {
		channel = undefined;
	}
	return {
		tell: (message) => channel?.postMessage(message),
		close() {
			channel?.close();
			channel = undefined;
		},
	};
}
