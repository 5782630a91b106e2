import { globSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { checkLinks } from './check-links.ts';
import { unreachedPages } from './check-reach.ts';

const root = process.argv[2] ?? 'dist';
const isText = (file: string) => /\.(html|css)$/.test(file);
const site = new Map(
	globSync(['**/*', '.well-known/*'], { cwd: root })
		.filter((file) => statSync(join(root, file)).isFile())
		.map((file) => [
			file.split(sep).join('/'),
			isText(file) ? readFileSync(join(root, file), 'utf8') : '',
		]),
);
const pages = [...site.keys()].filter((path) => path.endsWith('.html')).length;
const faults = [...checkLinks(site), ...unreachedPages(site)];
for (const fault of faults) console.error(fault);
if (pages === 0) console.error(`There is no page in ${root}/. Run \`npm run build\` first.`);
console.log(`${pages} pages, ${faults.length} faults`);
process.exitCode = faults.length > 0 || pages === 0 ? 1 : 0;
