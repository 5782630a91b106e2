import type { Confidence } from './regulation.ts';

/** What a page rests on, so that its reader can weigh it and report what is wrong. */
export interface Standing {
	/** ISO day: the law as it stood then. */
	readonly asOf: string;
	/** ISO day by which the law behind the page is to be checked again. */
	readonly reviewBy: string;
	/** First eight hex digits of the digest of all content. */
	readonly version: string;
	/** Where mistakes are reported to; empty where the host of the site gave no address. */
	readonly contact: string;
	/** How many provisions the page cites. */
	readonly provisions: number;
	/** How many of its own statements (rulings, charts) are told as of medium confidence. */
	readonly mediumStatements: number;
	/** Those among them that are not of high confidence. */
	readonly unsure: readonly {
		readonly label: string;
		readonly href: string;
		readonly confidence: Exclude<Confidence, 'high'>;
	}[];
}
