/** Cuts a stream into lists of this size; the last is as long as it is. */
export async function* inBatches<T>(
	source: AsyncIterable<T>,
	size: number,
): AsyncGenerator<readonly T[]> {
	let batch: T[] = [];
	for await (const each of source) {
		batch.push(each);
		if (batch.length < size) continue;
		yield batch;
		batch = [];
	}
	if (batch.length > 0) yield batch;
}
