import type { FoundRecord } from '#adapters/search/site-index.ts';
import { readExcerpt } from '#domain/search/excerpt.ts';
import { lessonSays } from '#strings/lesson.ts';
import { searchText } from '#strings/search.ts';

interface Props {
	readonly records: readonly FoundRecord[];
	/** Called before a result is followed. */
	readonly onFollow: () => void;
}

/** Results, each with what it is, where it stands and why it was found. */
export function SearchHits({ records, onFollow }: Props) {
	return (
		<ol class="hits">
			{records.map((record) => (
				<li key={record.href}>
					<a href={record.href} data-hit onClick={onFollow}>
						{record.title}
					</a>
					<p class="hit-place">
						<span class="hit-kind">{searchText.kinds[record.kind]}</span>
						{record.place !== '' && <span>{record.place}</span>}
						<Doubts {...record} />
					</p>
					<p class="hit-excerpt">
						{readExcerpt(record.excerpt).map(({ text, isMatch }) =>
							isMatch ? <mark>{text}</mark> : text,
						)}
					</p>
				</li>
			))}
		</ol>
	);
}

/** What a reader must know before using a result: its verdict, whether it is in force, how sure it is. */
function Doubts({ verdict, status, confidence }: FoundRecord) {
	return (
		<>
			{verdict && <span class="hit-verdict">{lessonSays[verdict]}</span>}
			{status && status !== 'in-force' && (
				<span class="status-tag" data-status={status}>
					{lessonSays.status[status]}
				</span>
			)}
			{confidence && confidence !== 'high' && (
				<span class="status-tag">{lessonSays.unsure[confidence]}</span>
			)}
		</>
	);
}
