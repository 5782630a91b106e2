import { globSync, readFileSync } from 'node:fs';

/** Text of a file of this repository; tests run from its top folder. */
export const read = (file: string) => readFileSync(file, 'utf8');

/** The files under `src` that match, without type declarations that a tool generated. */
export const sources = (endings: string) => globSync(`src/**/*.{${endings}}`).sort();

/** Source without its comments, so that prose may name what code may not use. */
export const withoutComments = (source: string) =>
	source.replaceAll(/\/\*[^]*?\*\/|(?<!:)\/\/.*/g, '');
