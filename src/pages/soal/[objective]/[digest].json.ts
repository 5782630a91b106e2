import type { APIRoute, GetStaticPaths } from 'astro';
import { listItemFiles } from '#catalog/item-files.ts';
import type { ExamQuestions } from '#domain/content/exam-content.ts';

/** What the learner reads while answering the items of one objective. */
export const getStaticPaths = (async () => {
	const files = await listItemFiles();
	return files.map(({ file, questions }) => {
		const [objective, digest] = file.split('/');
		return { params: { objective, digest }, props: { questions } };
	});
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ questions: ExamQuestions }> = ({ props }) =>
	new Response(JSON.stringify(props.questions));
