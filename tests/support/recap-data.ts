import type { Bank } from '#domain/assessment/bank.ts';
import { drawForm } from '#domain/assessment/form.ts';
import type { Item } from '#domain/assessment/item.ts';
import { seededRandom } from '#domain/assessment/random.ts';
import type { Response } from '#domain/assessment/response.ts';
import { keyOf } from '#domain/assessment/review.ts';
import { slotsOf } from '#domain/assessment/slots.ts';
import { packRecord } from '#domain/record/pack.ts';
import { writeSubmission } from '#domain/submission/submission-token.ts';
import { makeKey, type TestKey } from './keys.ts';

/** A bank as the site serves it. */
export interface ServedBank {
	readonly bank: Bank;
	readonly digest: string;
}

const FIRST = 'Ayu Bagus Citra Dewi Eka Fajar Gita Hadi Intan Joko Kartika Lestari'.split(' ');
const MIDDLE = 'Adi Budi Cahya Dwi Endah Fitri Galih Hana Indra Jati Kusuma Laras'.split(' ');
const LAST = 'Rekaan Contoh Misal Umpama Andai Khayal Peraga Ilustra Tamsil Ibarat'.split(' ');
const UNITS = [
	...['Dinas Contoh Utara', 'Dinas Contoh Selatan', 'Badan Peraga Daerah', 'Kecamatan Umpama'],
	...['Kelurahan Misal', 'Sekolah Contoh 1', 'Puskesmas Peraga', 'Sekretariat Umpama'],
];

/** A member of a roster of a test. Nobody is called so. */
export interface TestMember {
	readonly name: string;
	/** 18 digits of the form of a NIP. */
	readonly nip: string;
	readonly unit: string;
	readonly contact: string;
}

/** The member of this place: the same for the same place, another name for each. */
export function testMember(place: number): TestMember {
	const pick = (list: readonly string[], every: number) =>
		list[Math.floor(place / every) % list.length] ?? '';
	const round = Math.floor(place / (FIRST.length * MIDDLE.length * LAST.length));
	const names = [
		pick(FIRST, 1),
		pick(MIDDLE, FIRST.length),
		pick(LAST, FIRST.length * MIDDLE.length),
		...(round === 0 ? [] : [letters(round)]),
	];
	const day = String(1 + (place % 28)).padStart(2, '0');
	const year = 1970 + (Math.floor(place / 28) % 30);
	const serial = String(1 + (place % 999)).padStart(3, '0');
	return {
		name: names.join(' '),
		nip: `${year}01${day}${String(year + 24)}03${1 + (place % 2)}${serial}`,
		unit: UNITS[place % UNITS.length] ?? '',
		contact: place % 5 === 4 ? '' : `0812${String(10_000_000 + place)}`,
	};
}

/** A number as a word of letters: names hold no digits. */
function letters(value: number): string {
	const word = [...value.toString(20)].map((digit) =>
		String.fromCharCode(97 + Number.parseInt(digit, 20)),
	);
	return word.join('').replace(/^./, (first) => first.toUpperCase());
}

/** One sitting of a test. */
export interface TestSitting {
	readonly name: string;
	readonly agency?: string;
	/** 16 hex digits. */
	readonly seed: string;
	/** ms epoch, whole seconds. */
	readonly finishedAt: number;
	/** Of 100 items so many are answered right. */
	readonly skill: number;
	/** 1 unless it is a later attempt. */
	readonly number?: number;
	/** 25 unless somebody was faster. */
	readonly minutes?: number;
}

/** A packed record of a sitting. */
export function testRecord({ bank, digest }: ServedBank, sitting: TestSitting): string {
	const { name, agency = '', seed, finishedAt, skill, number = 1, minutes = 25 } = sitting;
	const form = drawForm(bank, seed, number);
	const random = seededRandom(seed);
	const answered = form.items.map(({ item }) => {
		const isRight = random() % 100 < skill;
		return [item.id, isRight ? keyOf(item) : someAnswer(item, random)] as const;
	});
	const startedAt = finishedAt - minutes * 60_000;
	const responses = Object.fromEntries(answered);
	return packRecord(
		{ bank: digest, seed, number, startedAt, finishedAt, responses, name, agency },
		form,
	);
}

/** Signs records as the device of their learner does. */
export async function testSubmission(
	records: readonly string[],
	{
		key,
		submittedAt,
		nip,
		assignment,
	}: {
		readonly key?: TestKey;
		readonly submittedAt: number;
		readonly nip?: string;
		readonly assignment?: string;
	},
): Promise<string> {
	const { jwk, sign } = key ?? (await makeKey());
	return writeSubmission({ records, submittedAt, nip, assignment, device: jwk }, sign);
}

/** A seed of 16 hex digits for each place. */
export function testSeed(place: number): string {
	return ((0x9e3779b97f4a7c15n * BigInt(place + 1)) & 0xffffffffffffffffn)
		.toString(16)
		.padStart(16, '0');
}

/** A roster as CSV, as Excel in Indonesian writes it. */
export function rosterCsv(members: readonly TestMember[]): string {
	const rows = members.map(({ name, nip, unit, contact }, place) =>
		[String(place + 1), name, `'${nip}`, unit, contact].join(';'),
	);
	return ['No;Nama Lengkap;NIP;Unit Kerja;No HP', ...rows].join('\r\n');
}

function someAnswer(item: Item, random: () => number): Response {
	const key = keyOf(item);
	const filled = slotsOf(item).map(({ id, values }) => {
		const others = values.filter((value) => value !== key[id]);
		return [id, others[random() % Math.max(1, others.length)] ?? values[0] ?? ''] as const;
	});
	return Object.fromEntries(filled.filter(([, value]) => value !== ''));
}
