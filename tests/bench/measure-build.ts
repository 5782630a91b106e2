import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Figure } from './table.ts';

/** In the project, because a built page must find its packages; git does not keep it. */
const FOLDER = 'bench-results';

const sizes = [
	{ lessons: 12, seconds: 10, mebibytes: undefined },
	{ lessons: 1200, seconds: 60, mebibytes: 2048 },
];

/** Time and memory of a cold build with so many lessons, copies of the real ones. */
export function measureBuilds(): Figure[] {
	return sizes.flatMap(({ lessons, seconds, mebibytes }): Figure[] => {
		rmSync(FOLDER, { recursive: true, force: true });
		try {
			const built = generateLessons(join(FOLDER, 'content'), lessons);
			const build = buildOnce();
			const what = `build of ${built.toLocaleString('en')} lessons`;
			return [
				{ what: `${what}: time`, budget: seconds, value: build.seconds, unit: 's' },
				{ what: `${what}: memory`, budget: mebibytes, value: build.mebibytes, unit: 'MiB' },
			];
		} finally {
			rmSync(FOLDER, { recursive: true, force: true });
		}
	});
}

/**
 * The real content, with copies of its lessons up to a number. Objectives and reflections get ids of their own.
 *
 * @returns How many lessons there are: never fewer than the real ones, which the rest refers to.
 */
function generateLessons(folder: string, count: number): number {
	cpSync('content', folder, { recursive: true });
	const real = globSync('lessons/**/*.mdx', { cwd: folder }).sort();
	for (let number = real.length; number < count; number += 1) {
		const source = readFileSync(join(folder, real[number % real.length] ?? ''), 'utf8');
		const copy = source
			.replaceAll(/^( +- id: )/gm, `$1salinan-${number}-`)
			.replaceAll(/(<Reflection\s+id=")/g, `$1salinan-${number}-`);
		const file = join(folder, 'lessons', `salinan-${number % 40}`, `${number}-pelajaran.mdx`);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, copy);
	}
	return Math.max(real.length, count);
}

function buildOnce(): { seconds: number; mebibytes: number } {
	const report = join(FOLDER, 'kibibytes');
	// The build's own process says, at its end, how much memory it held at most.
	const atExit = `import{writeFileSync}from'node:fs';process.on('exit',()=>writeFileSync('${report}',String(process.resourceUsage().maxRSS)))`;
	const startedAt = performance.now();
	const { status, stdout, stderr } = spawnSync('astro', ['build'], {
		encoding: 'utf8',
		maxBuffer: 64_000_000,
		env: {
			...process.env,
			ASTRO_TELEMETRY_DISABLED: '1',
			CONTENT_DIR: join(FOLDER, 'content'),
			CACHE_DIR: `./${FOLDER}/cache`,
			OUT_DIR: `./${FOLDER}/dist`,
			NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(atExit)}`,
		},
	});
	if (status !== 0) throw new Error(`The build for the bench failed:\n${stdout}\n${stderr}`);
	const seconds = (performance.now() - startedAt) / 1000;
	return { seconds, mebibytes: Number(readFileSync(report, 'utf8')) / 1024 };
}
