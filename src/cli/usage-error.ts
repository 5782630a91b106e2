/** A command that cannot be carried out as it was given: says what was found and what to do. */
export class UsageError extends Error {
	override readonly name = 'UsageError';
}
