import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RecapSummary } from '#cli/recap-summary.ts';
import type { Figure } from './table.ts';
import { writeRecords } from './write-records.ts';

/** Records that are recapped; `RECAP_RECORDS=1000000` for a whole nation, which takes minutes. */
const RECORDS = Number(process.env['RECAP_RECORDS'] ?? 200_000);

/** Recapping a file of records by the command line: how many a second, in how much memory. */
export async function measureRecap(): Promise<Figure[]> {
	const folder = mkdtempSync(join(tmpdir(), 'netral-ukur-'));
	try {
		const file = join(folder, 'catatan.ndjson');
		writeRecords(file, RECORDS);
		const startedAt = performance.now();
		const ran = await runMeasured(file, join(folder, 'rekap'));
		const seconds = (performance.now() - startedAt) / 1000;
		const { totals } = JSON.parse(ran.out) as RecapSummary;
		if (totals.attempts !== RECORDS) {
			throw new Error(`${totals.attempts} of ${RECORDS} records were recapped.`);
		}
		const what = `recap of ${RECORDS.toLocaleString('en')} records by the command line`;
		return [
			{ what: `${what}: speed`, value: RECORDS / seconds, unit: 'records/s' },
			{ what: `${what}: peak memory`, value: ran.peak, unit: 'MiB' },
			{ what: `${what}: its file`, value: statSync(file).size / 1000, unit: 'kB' },
		];
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Looks at the process's own account of its memory until it ends. Linux alone keeps one. */
async function runMeasured(file: string, out: string): Promise<{ out: string; peak: number }> {
	const args = ['src/cli/netral.ts', 'recap', file, '--json', '--out', out];
	const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
	let text = '';
	let peak = 0;
	child.stdout.on('data', (part: Buffer) => (text += part.toString()));
	const look = setInterval(() => (peak = Math.max(peak, peakOf(child.pid))), 100);
	await new Promise((resolve) => child.on('close', resolve));
	clearInterval(look);
	return { out: text, peak };
}

/** Highest resident set so far, in MiB; 0 where the system does not say. */
function peakOf(pid: number | undefined): number {
	try {
		const status = readFileSync(`/proc/${pid ?? 0}/status`, 'utf8');
		return Number(/VmHWM:\s+(\d+) kB/u.exec(status)?.[1] ?? 0) / 1024;
	} catch {
		return 0;
	}
}
