import { recapText as text } from '#strings/recap.ts';

interface Props {
	readonly counts: { readonly done: number; readonly late: number; readonly missing: number };
}

/** One bar of those who are done, late and missing. Told apart by pattern as well as by shade. */
export function StateBar({ counts: { done, late, missing } }: Props) {
	const all = Math.max(1, done + late + missing);
	const share = (count: number) => `${(count / all) * 100}%`;
	return (
		<svg
			class="recap-bar"
			role="img"
			aria-label={text.bar(done, late, missing)}
			width="100%"
			height="14"
		>
			<rect class="missing" x="0" y="0" width="100%" height="100%" />
			<rect class="late" x={share(done)} y="0" width={share(late)} height="100%" />
			<rect class="done" x="0" y="0" width={share(done)} height="100%" />
			{late > 0 && <rect class="cut" x={share(done)} y="0" width="2" height="100%" />}
		</svg>
	);
}
