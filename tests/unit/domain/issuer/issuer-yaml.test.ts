import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { issuerYaml } from '#domain/issuer/issuer-yaml.ts';
import { issuerSchema } from '#schemas/issuer.ts';
import { issuer, issuerOf } from './issuers.ts';

test('the file that an agency hands in is the agency, whatever its name holds', () => {
	fc.assert(
		fc.property(issuerOf('satu', 1), (each) => {
			const { id, ...fields } = each;
			expect(issuerSchema.parse(parse(issuerYaml(each)))).toEqual(fields);
			expect(issuerYaml(each)).toContain(`content/issuers/${id}.yaml`);
		}),
	);
});

test.for(['#: {a} - "b" \\n', "yes: 'no'", '2026-01-01', 'null', '? [x]'])(
	'a name that YAML would take for something else stays the name: %s',
	(name) => {
		expect(parse(issuerYaml(issuer({ name })))).toMatchObject({ name });
	},
);
