/** The site's mark on what an island prints, as `Logo.astro` draws it: a bubble between its marks. */
export function LevelMark() {
	return (
		<svg viewBox="0 0 48 24" aria-hidden="true" focusable="false">
			<rect
				x="1.5"
				y="4"
				width="45"
				height="16"
				rx="8"
				fill="none"
				stroke="currentColor"
				stroke-width="2.5"
			/>
			<path d="M16.5 4v16M31.5 4v16" stroke="currentColor" stroke-width="2" />
			<ellipse cx="24" cy="12" rx="5.5" ry="4.5" fill="currentColor" />
		</svg>
	);
}
