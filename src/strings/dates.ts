const months = [
	'Januari',
	'Februari',
	'Maret',
	'April',
	'Mei',
	'Juni',
	'Juli',
	'Agustus',
	'September',
	'Oktober',
	'November',
	'Desember',
];

/** `2024-02-14` as "14 Februari 2024", without asking the browser for its locale or zone. */
export function longDate(iso: string): string {
	const [year = '', month = '', day = ''] = iso.split('-');
	return `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
}

/** `2024-08-17` as "17 Agu 2024", for tables. */
export function shortDate(iso: string): string {
	return longDate(iso).replace(/ (\p{L}{3})\p{L}* /u, ' $1 ');
}

/** First and last day, with what they share said once: "11–13 Februari 2024". */
export function dateRange(from: string, until: string): string {
	if (from === until) return longDate(from);
	const [fromYear, fromMonth, fromDay = ''] = from.split('-');
	const [untilYear, untilMonth] = until.split('-');
	if (fromYear === untilYear && fromMonth === untilMonth) {
		return `${Number(fromDay)}–${longDate(until)}`;
	}
	const start = fromYear === untilYear ? longDate(from).replace(/ \d{4}$/, '') : longDate(from);
	return `${start} – ${longDate(until)}`;
}
