import { getCollection } from 'astro:content';
import { AstroError } from 'astro/errors';
import { sha256 } from '#adapters/crypto/sha256.ts';
import type { CourseChange } from '#domain/changes/change.ts';
import { toLine, type Content } from '#domain/content/content.ts';
import type { Course, Lesson } from '#domain/content/course.ts';
import type { Conduct } from '#domain/content/conduct.ts';
import { findFaults } from '#domain/content/find-faults.ts';
import type { Hook } from '#domain/content/hook.ts';
import type { ItemText } from '#domain/content/item-text.ts';
import type { Election, FrequentQuestion, Phase, Sanction, Term } from '#domain/content/phase.ts';
import type { LearningPath } from '#domain/content/path.ts';
import type { Regulation } from '#domain/content/regulation.ts';
import type { Scenario } from '#domain/content/scenario.ts';
import type { Statistic } from '#domain/content/statistic.ts';
import { anchorsOf, checksumOf, usesOf } from '#schemas/lesson-body.ts';

let loaded: Promise<Content> | undefined;

/**
 * All content, checked once per build.
 *
 * @throws {AstroError} Naming every mistake, one line each: Astro itself only logs a dangling
 *   reference and would then publish a legal claim without its ground.
 */
export function loadContent(): Promise<Content> {
	// While authors edit, every page load must see the files as they are now.
	if (import.meta.env.DEV) return readCollections();
	return (loaded ??= readCollections());
}

async function readCollections(): Promise<Content> {
	const content = await collect();
	const faults = findFaults(content, sha256);
	if (faults.length > 0) {
		throw new AstroError(
			faults.map(toLine).join('\n'),
			'Perbaiki berkas yang disebut; npm run content:check memeriksa ulang dalam hitungan detik.',
		);
	}
	return content;
}

async function collect(): Promise<Content> {
	const [
		changes,
		conduct,
		courses,
		elections,
		faq,
		glossary,
		hooks,
		items,
		lessons,
		paths,
		phases,
		regulations,
		sanctions,
		scenarios,
		statistics,
	] = await Promise.all([
		getCollection('changes'),
		getCollection('conduct'),
		getCollection('courses'),
		getCollection('elections'),
		getCollection('faq'),
		getCollection('glossary'),
		getCollection('hooks'),
		getCollection('items'),
		getCollection('lessons'),
		getCollection('paths'),
		getCollection('phases'),
		getCollection('regulations'),
		getCollection('sanctions'),
		getCollection('scenarios'),
		getCollection('statistics'),
	]);
	return {
		changes: sorted(changes.map(({ id, data }) => ({ id, ...data }) satisfies CourseChange)),
		conduct: sorted(conduct.map(({ id, data }) => ({ id, ...data }) satisfies Conduct)),
		courses: sorted(courses.map(({ id, data }) => ({ id, ...data }) satisfies Course)),
		elections: sorted(elections.map(({ id, data }) => ({ id, ...data }) satisfies Election)),
		faq: sorted(faq.map(({ id, data }) => ({ id, ...data }) satisfies FrequentQuestion)),
		glossary: sorted(glossary.map(({ id, data }) => ({ id, ...data }) satisfies Term)),
		hooks: sorted(hooks.map(({ id, data }) => ({ id, ...data }) satisfies Hook)),
		items: sorted(items.map(({ id, data }) => ({ id, ...data }) satisfies ItemText)),
		lessons: sorted(
			lessons.map(
				({ id, data, body = '' }) =>
					({
						id,
						...data,
						anchors: anchorsOf(body),
						uses: usesOf(body),
						textChecksum: checksumOf(body),
					}) satisfies Lesson,
			),
		),
		paths: sorted(paths.map(({ id, data }) => ({ id, ...data }) satisfies LearningPath)),
		phases: sorted(phases.map(({ id, data }) => ({ id, ...data }) satisfies Phase)),
		regulations: sorted(regulations.map(({ id, data }) => ({ id, ...data }) satisfies Regulation)),
		sanctions: sorted(sanctions.map(({ id, data }) => ({ id, ...data }) satisfies Sanction)),
		scenarios: sorted(scenarios.map(({ id, data }) => ({ id, ...data }) satisfies Scenario)),
		statistics: sorted(statistics.map(({ id, data }) => ({ id, ...data }) satisfies Statistic)),
	};
}

/** In code unit order, as the command line reads the files: a bank must not depend on the reader. */
function sorted<T extends { readonly id: string }>(list: readonly T[]): T[] {
	return list.toSorted((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0));
}
