/** What a command tells the shell. */
export const exitCodes = {
	fine: 0,
	/** Something that came in was refused. */
	refused: 1,
	/** The command itself cannot be understood or carried out. */
	usage: 2,
} as const;
