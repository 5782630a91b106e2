/** Every rule the domain can refuse to break. Stable: tests, logs and support notes quote these. */
export type DomainErrorCode =
	| 'BANK_TOO_SMALL'
	| 'BAD_BANK'
	| 'BAD_RECORD'
	| 'BAD_RESPONSE'
	| 'BAD_SEED'
	| 'EMPTY_FORM'
	| 'ITEM_NOT_ON_FORM'
	| 'NOT_PASSED';

/** A broken rule of the subject matter: says what was found, and in `hint` what to do next. */
export class DomainError extends Error {
	override readonly name = 'DomainError';
	readonly code: DomainErrorCode;
	readonly hint: string;

	constructor(code: DomainErrorCode, message: string, hint: string, options?: ErrorOptions) {
		super(message, options);
		this.code = code;
		this.hint = hint;
	}
}
