import { stdin, stderr } from 'node:process';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

/**
 * A passphrase from the environment or, hidden, from whoever sits at the terminal; without a terminal,
 * the first line that is piped in. Never from an option: those stand in lists of processes and in the
 * history of the shell.
 */
export async function askPassphrase(question: string, variable: string): Promise<string> {
	const given = process.env[variable];
	if (given !== undefined) return given;
	if (stdin.isTTY) stderr.write(question);
	const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
	const lines = createInterface({ input: stdin, output: silent, terminal: stdin.isTTY });
	try {
		for await (const line of lines) return line;
		return '';
	} finally {
		lines.close();
		if (stdin.isTTY) stderr.write('\n');
	}
}
