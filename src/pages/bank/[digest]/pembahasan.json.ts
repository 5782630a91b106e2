import type { APIRoute, GetStaticPaths } from 'astro';
import { listExams } from '#catalog/exams.ts';
import type { ExamExplanations } from '#domain/content/exam-content.ts';

/** What the learner reads after handing in, for the bank that exams use today. */
export const getStaticPaths = (async () => {
	const exams = await listExams();
	return exams.map(({ digest, explanations }) => ({
		params: { digest: digest.slice(0, 16) },
		props: { explanations },
	}));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ explanations: ExamExplanations }> = ({ props }) =>
	new Response(JSON.stringify(props.explanations));
