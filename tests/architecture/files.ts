import { globSync, readFileSync } from 'node:fs';
import { extname, sep } from 'node:path';

/** Text of a file of this repository; tests run from its top folder. */
export const read = (file: string) => readFileSync(file, 'utf8');

/**
 * The files under `src` with one of these endings, or all of them.
 * @throws When there is none: a loop over nothing would pass every test.
 */
export function sources(...endings: readonly string[]): readonly string[] {
	const files = globSync(['src/**/*.*', 'src/pages/.well-known/*'])
		.filter((file) => endings.length === 0 || endings.includes(extname(file).slice(1)))
		.map((file) => file.split(sep).join('/'))
		.sort();
	if (files.length === 0) throw new Error(`There is no file under src with ${endings.join(', ')}.`);
	return files;
}

/** Source without its comments, so that prose may name what code may not use. */
export const withoutComments = (source: string) =>
	source.replaceAll(/\/\*[^]*?\*\/|(?<!:)\/\/.*/g, '');
