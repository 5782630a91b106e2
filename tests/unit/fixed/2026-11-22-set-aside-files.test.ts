import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '#cli/read-content.ts';
import { copyFixture } from '#tests/unit/cli/content-folder.ts';

// The check of content left out whole folders whose name begins with "_", the site only files: what
// an author had set aside was published without having been checked.

const idsIn = (root: string) => readContent(root).content.items.map(({ id }) => id);

test('files and folders that begin with "_" or "." are set aside, whatever they hold', async () => {
	const folder = await copyFixture();
	const before = idsIn(folder.root);
	for (const place of ['_arsip', 'netral/_arsip', '_arsip/netral', '.sampah']) {
		await mkdir(join(folder.root, 'items', place), { recursive: true });
		await folder.write(`items/${place}/soal.yaml`, 'stem: "Apa');
	}
	for (const name of ['_draf', '.melayani']) {
		await folder.write(`items/netral/${name}.yaml`, 'stem: "Apa');
	}

	expect(before).not.toEqual([]);
	expect(idsIn(folder.root)).toEqual(before);
	expect(readContent(folder.root).faults).toEqual([]);
});

test('a "_" or "." further on in a name is a part of it', async () => {
	const folder = await copyFixture();
	const text = JSON.stringify(await folder.get('items/netral/melayani.yaml', 'stem'));
	await folder.write('items/netral/a_b.yaml', `stem: ${text}`);
	expect(readContent(folder.root).faults.map(({ file }) => file)).toContain(
		'content/items/netral/a_b.yaml',
	);
});
