import type { APIRoute, GetStaticPaths } from 'astro';
import { listItemFiles } from '#catalog/item-files.ts';
import type { ExamExplanations } from '#domain/content/exam-content.ts';

/** What the learner reads after answering the items of one objective, with their keys. */
export const getStaticPaths = (async () => {
	const files = await listItemFiles();
	return files.map(({ file, explanations }) => {
		const [objective, digest] = file.split('/');
		return { params: { objective, digest }, props: { explanations } };
	});
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ explanations: ExamExplanations }> = ({ props }) =>
	new Response(JSON.stringify(props.explanations));
