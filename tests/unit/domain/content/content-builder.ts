import type { Bank } from '#domain/assessment/bank.ts';
import type { Content } from '#domain/content/content.ts';
import type { Course, Lesson } from '#domain/content/course.ts';
import type { ItemBody, ItemText } from '#domain/content/item-text.ts';
import type { Provision, Regulation } from '#domain/content/regulation.ts';

export const noContent: Content = {
	changes: [],
	conduct: [],
	courses: [],
	elections: [],
	faq: [],
	glossary: [],
	hooks: [],
	issuers: [],
	items: [],
	lessons: [],
	paths: [],
	phases: [],
	regulations: [],
	sanctions: [],
	scenarios: [],
	statistics: [],
};

const choicesOf = (texts: readonly string[]) =>
	texts.map((text, index) => ({
		id: 'abcdef'.charAt(index),
		text,
		feedback: `Tentang ${text}.`,
	}));

const entry = (id: string, key: string) => ({
	id,
	key,
	text: `Baris ${id}`,
	feedback: `Tentang baris ${id}.`,
});

/** One specimen of each item type. */
export const bodies = {
	single: { type: 'single', choices: choicesOf(['Satu', 'Dua', 'Tiga']), key: 'b' },
	multiple: { type: 'multiple', choices: choicesOf(['Satu', 'Dua', 'Tiga']), key: ['a', 'c'] },
	truefalse: {
		type: 'truefalse',
		verdict: false,
		verdictFeedback: { true: 'Keliru.', false: 'Tepat.' },
		choices: choicesOf(['Satu', 'Dua', 'Tiga']),
		key: 'c',
	},
	order: { type: 'order', entries: [entry('a', ''), entry('b', ''), entry('c', '')] },
	match: {
		type: 'match',
		options: choicesOf(['Kiri', 'Kanan']).map(({ id, text }) => ({ id, text })),
		entries: [entry('a', 'b'), entry('b', 'a'), entry('c', 'a')],
	},
	categorise: {
		type: 'categorise',
		categories: choicesOf(['Boleh', 'Dilarang']).map(({ id, text }) => ({ id, text })),
		entries: [entry('a', 'b'), entry('b', 'a'), entry('c', 'a')],
	},
	case: {
		type: 'case',
		steps: [
			{ id: 'a', stem: 'Pertama?', choices: choicesOf(['Satu', 'Dua', 'Tiga']), key: 'b' },
			{ id: 'b', stem: 'Kedua?', choices: choicesOf(['Empat', 'Lima', 'Enam']), key: 'c' },
		],
	},
} as const satisfies { readonly [T in ItemBody['type']]: ItemBody & { readonly type: T } };

/** A released single-choice item on the provision of `buildRegulation`. */
export function buildItemText(over: Partial<ItemText> = {}, body: ItemBody = bodies.single) {
	return {
		id: 'netral/satu',
		revision: 1,
		status: 'released',
		objective: 'netral',
		lesson: 'dasar/01#arti',
		difficulty: 'easy',
		critical: false,
		phases: [],
		stem: 'Apa arti netral?',
		reason: 'Netral berarti tidak memihak.',
		citations: ['uu-1-2000#1'],
		...body,
		...over,
	} as ItemText;
}

export function buildProvision(pinpoint: string, over: Partial<Provision> = {}): Provision {
	return {
		pinpoint,
		label: `Pasal ${pinpoint}`,
		heading: 'Netral',
		summary: 'Pegawai bersikap netral.',
		status: 'in-force',
		replacedBy: [],
		confidence: 'high',
		sources: ['Contoh'],
		asOf: '2026-01-01',
		reviewBy: '2027-01-01',
		...over,
	};
}

export function buildRegulation(over: Partial<Regulation> = {}): Regulation {
	return {
		id: 'uu-1-2000',
		kind: 'uu',
		number: '1',
		year: 2000,
		title: 'Undang-Undang Contoh',
		short: 'UU 1/2000',
		status: 'in-force',
		replacedBy: [],
		amendedBy: [],
		publication: 'Contoh',
		asOf: '2026-01-01',
		reviewBy: '2027-01-01',
		provisions: [buildProvision('1')],
		...over,
	};
}

export function buildLesson(over: Partial<Lesson> = {}): Lesson {
	return {
		id: 'dasar/01',
		title: 'Arti netral',
		summary: 'Contoh.',
		module: 'mengapa',
		minutes: 5,
		asOf: '2026-01-01',
		objectives: [{ id: 'netral', text: 'Menjelaskan netral' }],
		keyPoints: [],
		citations: ['uu-1-2000#1'],
		anchors: ['arti'],
		uses: [],
		textChecksum: 0,
		...over,
	};
}

export function buildCourse(over: Partial<Course> = {}, exam: Partial<Course['exam']> = {}) {
	return {
		id: 'contoh',
		order: 1,
		title: 'Kursus contoh',
		audience: 'Pegawai',
		summary: 'Contoh.',
		edition: '2026.1',
		lessons: ['dasar/01'],
		jp: 2,
		validityMonths: 24,
		legalBasis: ['uu-1-2000#1'],
		pretest: { items: 1, skip: false },
		exam: {
			cells: [{ objective: 'netral', difficulty: 'easy', count: 1 }],
			critical: 0,
			masteryScore: 1,
			minutes: 5,
			retake: { attempts: 1, cooldownMinutes: 0, restDays: 365 },
			...exam,
		},
		...over,
	} satisfies Course;
}

/** A regulation, a lesson, an item, a course; every reference resolves. */
export function buildContent(over: Partial<Content> = {}): Content {
	return {
		...noContent,
		courses: [buildCourse()],
		items: [buildItemText()],
		lessons: [buildLesson()],
		regulations: [buildRegulation()],
		...over,
	};
}

export const idsIn = ({ items }: Pick<Bank, 'items'>) => items.map(({ id }) => id);
