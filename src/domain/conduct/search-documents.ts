import type { Content } from '#domain/content/content.ts';
import { questionTopics } from '#domain/content/question-topics.ts';
import type { SearchDocument } from './conduct-search.ts';

/** Acts and questions as documents of the search, acts first, each kind in the order of its ids. */
export function listSearchDocuments({
	conduct,
	faq,
}: Pick<Content, 'conduct' | 'faq'>): SearchDocument[] {
	const titleOf = (topic: string) => questionTopics[topic] ?? topic;
	const acts = conduct.map(({ id, act, topic, synonyms, rulings }): SearchDocument => {
		const decisive = rulings.map(({ phases, roles, verdict }) => ({ phases, roles, verdict }));
		const entry = { id, kind: 'act' as const, title: act, topic, rulings: decisive };
		return { entry, synonyms, topicTitle: titleOf(topic) };
	});
	const questions = faq.map(({ id, question, topic }): SearchDocument => {
		const entry = { id, kind: 'question' as const, title: question, topic, rulings: [] };
		return { entry, synonyms: [], topicTitle: titleOf(topic) };
	});
	return [...acts, ...questions];
}
