import { basename, extname } from 'node:path';

const types: Readonly<Record<string, string>> = {
	'.css': 'text/css; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.ico': 'image/x-icon',
	'.ics': 'text/calendar; charset=utf-8',
	'.jpg': 'image/jpeg',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.pdf': 'application/pdf',
	'.png': 'image/png',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.wasm': 'application/wasm',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.webp': 'image/webp',
	'.woff2': 'font/woff2',
	'.xml': 'application/xml; charset=utf-8',
	'.zip': 'application/zip',
};

/** Files whose media type their name alone tells. */
const named: Readonly<Record<string, string>> = { 'jwks.json': 'application/jwk-set+json' };

/** The media type by file name or ending; bytes without a known ending are never guessed at. */
export function contentTypeOf(file: string): string {
	return named[basename(file)] ?? types[extname(file).toLowerCase()] ?? 'application/octet-stream';
}

/** Whether Brotli can make it smaller: texts and WebAssembly, not what is compressed already. */
export function isCompressible(contentType: string): boolean {
	return /^text\/|json|xml|javascript|wasm/.test(contentType);
}
