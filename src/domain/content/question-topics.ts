import { topics } from './conduct.ts';

/** What people ask about: the topics of acts, and what is no act. In the order of the page. */
export const questionTopics: Readonly<Record<string, string>> = {
	'siapa-terikat': 'Siapa yang terikat',
	...topics,
	sanksi: 'Sanksi, pemeriksaan, dan pembelaan',
	hukum: 'Hukum dan lembaga hari ini',
	kursus: 'Kursus dan sertifikat',
};
