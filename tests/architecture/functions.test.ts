import ts from 'typescript';
import { expect, test } from 'vitest';
import { read, sources } from './files.ts';

/** Lines of a function, its own brackets included. Aim for 10; over 40 look for a second idea. */
const MOST = 60;

/** Functions that are longer still. The list only shrinks: nothing is added, no number is raised. */
const longer: Readonly<Record<string, number>> = {
	'src/adapters/storage/fallback.ts createFallback': 66,
	'src/adapters/storage/idb-connection.ts connect': 64,
	'src/adapters/storage/open-learner-store.ts openLearnerStore': 94,
	'src/domain/content/report.ts reportOn': 63,
	'src/islands/certificate/CertificateForm.tsx CertificateForm': 64,
	'src/islands/certificate/CertificatesIsland.tsx CertificatesIsland': 75,
	'src/islands/exam/ExamIsland.tsx ExamIsland': 90,
	'src/islands/exam/ExamSitting.tsx ExamSitting': 103,
	'src/islands/practice/PracticeQuestion.tsx PracticeQuestion': 73,
	'src/islands/question/CheckIsland.tsx CheckIsland': 100,
};

interface Found {
	readonly name: string;
	readonly lines: number;
}

/** The functions of a source, also those within others and those without a name. */
function functionsIn(file: string, text: string): readonly Found[] {
	const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
	const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
	const lineOf = (place: number) => source.getLineAndCharacterOfPosition(place).line;
	const found: Found[] = [];
	const look = (node: ts.Node): void => {
		if (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined) {
			const called = node.name ?? (ts.isVariableDeclaration(node.parent) && node.parent.name);
			const name = called ? called.getText(source) : 'without a name';
			const lines = lineOf(node.end) - lineOf(node.getStart(source)) + 1;
			found.push({ name: `${file} ${name}`, lines });
		}
		ts.forEachChild(node, look);
	};
	look(source);
	return found;
}

const found = sources('ts', 'tsx').flatMap((file) => functionsIn(file, read(file)));
const long = found.filter(({ lines }) => lines > MOST);

test('functions are found in each of their shapes', () => {
	const source = `function one() {\n}\nconst two = () => {\n\n};\nconst three = <p onClick={() => {\n}} />;`;
	expect(functionsIn('a.tsx', source)).toEqual([
		{ name: 'a.tsx one', lines: 2 },
		{ name: 'a.tsx two', lines: 3 },
		{ name: 'a.tsx without a name', lines: 2 },
	]);
});

test(`no function is longer than ${MOST} lines, but those that are named`, () => {
	expect(found.length).toBeGreaterThan(1000);
	expect(long.filter(({ name, lines }) => lines > (longer[name] ?? MOST))).toEqual([]);
});

test('none is named that is short by now, or gone', () => {
	expect(long.map(({ name }) => name).sort()).toEqual(Object.keys(longer));
});
