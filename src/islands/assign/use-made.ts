import { useEffect, useState } from 'preact/hooks';
import { listMadeAssignments, type MadeAssignment } from '#adapters/storage/hr-assignments.ts';

/** Assignments made on this machine, the newest first; none where the browser keeps nothing. */
export function useMade() {
	const [made, setMade] = useState<readonly MadeAssignment[]>([]);
	const reload = async () => setMade((await listMadeAssignments()) ?? []);
	useEffect(() => void reload(), []);
	return { made, reload };
}
