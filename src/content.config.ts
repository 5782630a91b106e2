import { defineCollection } from 'astro:content';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import { bankSchema } from '#schemas/bank.ts';
import { changeSchema } from '#schemas/change.ts';
import { conductSchema } from '#schemas/conduct.ts';
import { contentFiles } from '#schemas/content-files.ts';
import { courseSchema } from '#schemas/course.ts';
import { electionSchema, phaseSchema, sanctionSchema } from '#schemas/election.ts';
import { faqSchema } from '#schemas/faq.ts';
import { termSchema } from '#schemas/glossary.ts';
import { hookSchema } from '#schemas/hook.ts';
import { issuerSchema } from '#schemas/issuer.ts';
import { itemSchema } from '#schemas/item.ts';
import { lessonSchema } from '#schemas/lesson.ts';
import { pathSchema } from '#schemas/path.ts';
import { regulationSchema } from '#schemas/regulation.ts';
import { scenarioSchema } from '#schemas/scenario.ts';
import { statisticSchema } from '#schemas/statistic.ts';

const root = resolve(process.env['CONTENT_DIR'] ?? 'content');

const files = (folder: string, ending: string) => {
	const { match, except } = contentFiles(ending);
	return glob({
		base: pathToFileURL(`${root}/${folder}/`),
		pattern: [match, `!${except}`],
		generateId,
	});
};

const yaml = (folder: string) => files(folder, 'yaml');

/** The path without its ending: Astro's own rule would turn dots and capitals into other letters. */
const generateId = ({ entry }: { entry: string }) => entry.replace(/\.[a-z]+$/, '');

/**
 * For a kind that may have no file yet. Astro warns, in every build, of a folder without files and of
 * a collection without entries, so such a collection holds one by a name that no file can have.
 */
const perhapsNone = (loader: Loader): Loader => ({
	name: loader.name,
	load: async (context) => {
		const logger = context.logger.fork(context.logger.label);
		logger.warn = (message) => {
			if (!message.startsWith('No files found')) context.logger.warn(message);
		};
		await loader.load({ ...context, logger });
		if (context.store.keys().length === 0) {
			context.store.set({ id: '_', data: { name: '', keys: [], revocations: [] } });
		}
	},
});

export const collections = {
	banks: defineCollection({ loader: files('banks', 'json'), schema: bankSchema }),
	changes: defineCollection({ loader: yaml('changes'), schema: changeSchema }),
	conduct: defineCollection({ loader: yaml('conduct'), schema: conductSchema }),
	courses: defineCollection({ loader: yaml('courses'), schema: courseSchema }),
	elections: defineCollection({ loader: yaml('elections'), schema: electionSchema }),
	faq: defineCollection({ loader: yaml('faq'), schema: faqSchema }),
	glossary: defineCollection({ loader: yaml('glossary'), schema: termSchema }),
	hooks: defineCollection({ loader: yaml('hooks'), schema: hookSchema }),
	issuers: defineCollection({ loader: perhapsNone(yaml('issuers')), schema: issuerSchema }),
	items: defineCollection({ loader: yaml('items'), schema: itemSchema }),
	lessons: defineCollection({ loader: files('lessons', 'mdx'), schema: lessonSchema }),
	paths: defineCollection({ loader: yaml('paths'), schema: pathSchema }),
	phases: defineCollection({ loader: yaml('phases'), schema: phaseSchema }),
	regulations: defineCollection({ loader: yaml('regulations'), schema: regulationSchema }),
	sanctions: defineCollection({ loader: yaml('sanctions'), schema: sanctionSchema }),
	scenarios: defineCollection({ loader: yaml('scenarios'), schema: scenarioSchema }),
	statistics: defineCollection({ loader: yaml('statistics'), schema: statisticSchema }),
};
