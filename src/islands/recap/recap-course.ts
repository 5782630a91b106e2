/** A course as the page of HR knows it. */
export interface RecapCourse {
	readonly id: string;
	readonly title: string;
	/** Of the bank that it has now, 64 hex digits. */
	readonly digest: string;
	/** Names of the files with its questions. */
	readonly files: readonly string[];
}
