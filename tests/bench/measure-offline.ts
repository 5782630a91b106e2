import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { OfflineManifest } from '#integrations/offline/worker-scope.ts';
import type { Figure } from './table.ts';

/** What keeping the whole course costs a learner, as a server with Brotli sends it. */
export function measureOffline(folder: string): Figure[] {
	const manifest = /^const OFFLINE = (\{.*?\});$/m.exec(
		readFileSync(`${folder}/sw.js`, 'utf8'),
	)?.[1];
	const { files, copies, copyName } = JSON.parse(manifest ?? '') as OfflineManifest;
	const sizes = Object.keys(files).map((path) => {
		const file =
			path === '' || path.endsWith('/')
				? path + (copies.includes(path) ? copyName : 'index.html')
				: path;
		const body = readFileSync(`${folder}/${file}`);
		return Math.min(body.byteLength, brotliCompressSync(body).byteLength);
	});
	const kilobytes = sizes.reduce((sum, size) => sum + size, 0) / 1000;
	return [
		{ what: 'whole course kept for offline', budget: 1500, value: kilobytes, unit: 'kB' },
		{ what: 'whole course kept for offline: files', value: sizes.length, unit: 'requests' },
	];
}
