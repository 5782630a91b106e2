import { citedBy } from '#domain/content/citings.ts';
import { decreeTable, type DecreeLine } from '#domain/content/decree-table.ts';
import type { DecreeLineView, DecreeListView } from '#domain/content/law-view.ts';
import { routes } from '#routes';
import { toCitation } from './citations.ts';
import { loadContent } from './content.ts';

/** The decree that has a table. */
const DECREE = 'skb-2022';

/**
 * The table of the joint decree of 2022, list by list.
 *
 * @throws {RangeError} Where content has no such decree.
 */
export async function getDecreeTable() {
	const content = await loadContent();
	const decree = content.regulations.find(({ id }) => id === DECREE);
	if (decree === undefined) throw new RangeError(`"${DECREE}" is not there.`);
	const cited = citedBy(content);
	const toView = ({ sanctions, ...line }: DecreeLine): DecreeLineView => {
		const { pinpoint } = line.provision;
		const groups = cited.get(`${DECREE}#${pinpoint}`) ?? [];
		const count = (kind: string) => groups.find((group) => group.kind === kind)?.ids.length ?? 0;
		return {
			...line,
			citation: toCitation(`${DECREE}#${pinpoint}`, content),
			sanctions: content.sanctions
				.filter(({ id }) => sanctions.includes(id))
				.toSorted((one, other) => one.level - other.level)
				.map(({ id, title }) => ({ title, href: `${routes.sanctions}#${id}` })),
			acts: count('conduct'),
			lessons: count('lessons'),
			citedBy: `${routes.citedBy(DECREE)}#p-${pinpoint}`,
		};
	};
	return {
		...{ id: DECREE, short: decree.short, note: decree.note, asOf: decree.asOf },
		lists: decreeTable(decree).map(({ list, lines }): DecreeListView => ({
			list,
			lines: lines.map(toView),
		})),
	};
}
