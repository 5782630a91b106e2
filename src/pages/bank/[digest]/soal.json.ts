import type { APIRoute, GetStaticPaths } from 'astro';
import { listExams } from '#catalog/exams.ts';
import type { ExamQuestions } from '#domain/content/exam-content.ts';

/** What the learner reads while answering, for the bank that exams use today. */
export const getStaticPaths = (async () => {
	const exams = await listExams();
	return exams.map(({ digest, questions }) => ({
		params: { digest: digest.slice(0, 16) },
		props: { questions },
	}));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ questions: ExamQuestions }> = ({ props }) =>
	new Response(JSON.stringify(props.questions));
