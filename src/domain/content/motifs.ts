/** What the drawing of a story or a path can show: where it happens, or what it turns on. */
export const motifs = [
	'ballot',
	'camera',
	'chat',
	'counter',
	'goods',
	'hall',
	'house',
	'paper',
	'school',
	'stage',
	'uniform',
	'vehicle',
] as const;

export type Motif = (typeof motifs)[number];
