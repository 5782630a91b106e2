import { existsSync } from 'node:fs';
import { startStaticServer } from './static-server.ts';

const root = 'dist';
if (!existsSync(`${root}/index.html`)) {
	console.error('There is no built site in dist/. Run `npm run build` first, or `npm start`.');
	process.exit(1);
}
const port = Number(process.env['PORT'] ?? 4321);
const base = process.env['BASE_PATH'] ?? '/';
const host = process.env['HOST'] ?? '127.0.0.1';
const { url } = await startStaticServer({ root, base, port, host });
console.log(`Netral: ${url}   (Ctrl+C to stop)`);
