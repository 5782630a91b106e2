import { siteRoot } from '#adapters/site/to-href.ts';
import { connect, type Connection } from './idb-connection.ts';

/** An assignment that was made on this machine. */
export interface MadeAssignment {
	/** Id of the assignment. */
	readonly id: string;
	/** Signed token, as its link holds it. */
	readonly token: string;
	/** ms epoch. */
	readonly madeAt: number;
}

/** Raised by one whenever the shape of what is kept changes. */
const VERSION = 1;
const STORE = 'assignments';
/** After so many ms storage counts as broken. */
const PATIENCE = 3000;

let connection: Connection | undefined;

/** Named after the site's root: two agencies' copies on one host do not mix. */
const database = () =>
	(connection ??= connect(`netral-sdm-tugas:${new URL(siteRoot(), location.href).pathname}`, {
		version: VERSION,
		stores: [STORE],
		patience: PATIENCE,
	}));

/** Assignments made on this machine, the newest first; `undefined` where storage refuses. */
export async function listMadeAssignments(): Promise<readonly MadeAssignment[] | undefined> {
	try {
		const found: unknown[] = await database().run('readonly', [STORE], (tx) =>
			tx.objectStore(STORE).getAll(),
		);
		return found.filter(isMade).sort((one, other) => other.madeAt - one.madeAt);
	} catch {
		return undefined;
	}
}

/** Keeps one; `false` where storage refuses. */
export function keepMadeAssignment(made: MadeAssignment): Promise<boolean> {
	return attempt(() =>
		database().run('readwrite', [STORE], (tx) => tx.objectStore(STORE).put(made, made.id)),
	);
}

/** Takes one off the list; its link goes on working. `false` where storage refuses. */
export function dropMadeAssignment(id: string): Promise<boolean> {
	return attempt(() =>
		database().run('readwrite', [STORE], (tx) => tx.objectStore(STORE).delete(id)),
	);
}

async function attempt(work: () => Promise<unknown>): Promise<boolean> {
	try {
		await work();
		return true;
	} catch {
		return false;
	}
}

function isMade(value: unknown): value is MadeAssignment {
	if (typeof value !== 'object' || value === null) return false;
	const { id, token, madeAt } = value as Readonly<Record<string, unknown>>;
	return typeof id === 'string' && typeof token === 'string' && typeof madeAt === 'number';
}
