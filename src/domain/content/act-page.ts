import type { ConductView } from './conduct-view.ts';
import type { Verdict } from './conduct.ts';
import type { Finding } from './verdicts.ts';

/** The verdicts on an act for one role, or for every ASN, phase by phase. */
export interface VerdictRow {
	/** Name of the role; none for every ASN. */
	readonly role?: string | undefined;
	readonly phases: readonly { readonly title: string; readonly verdict?: Verdict | undefined }[];
}

/** Another act in a list: its verdict where all of its rulings agree. */
export interface NearAct {
	readonly act: string;
	readonly href: string;
	readonly verdict?: Verdict | undefined;
}

/** An act with a page of its own. */
export interface ActPage extends ConductView, Finding {
	readonly topic: { readonly id: string; readonly title: string; readonly href: string };
	/** Every ASN first, then the roles whose verdicts differ. */
	readonly rows: readonly VerdictRow[];
	/** Acts of the same topic. */
	readonly near: readonly NearAct[];
}
