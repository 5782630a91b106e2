import { exitCodes } from './exit-codes.ts';
import { Refused } from './issuer-files.ts';
import { helpText } from './netral-help.ts';
import { UsageError } from './usage-error.ts';

type Run = (args: readonly string[]) => Promise<number>;

/** Each is loaded when it is asked for: judging needs nothing of signing. */
const commands: Readonly<Record<string, () => Promise<Run>>> = {
	verify: async () => (await import('./verify-command.ts')).runVerify,
	recap: async () => (await import('./recap-command.ts')).runRecap,
	sign: async () => (await import('./sign-command.ts')).runSign,
	issuer: async () => (await import('./issuer.ts')).runIssuer,
};

/** Runs one command and gives back its exit code. */
async function run([name, ...args]: readonly string[]): Promise<number> {
	const isHelp = name === undefined || name === 'help' || name.startsWith('-');
	if (isHelp || args.includes('--help') || args.includes('-h')) {
		console.log(helpText(name));
		return exitCodes.fine;
	}
	const load = commands[name];
	if (load === undefined) {
		throw new UsageError(
			`Tidak ada perintah "${name}". Yang ada: ${Object.keys(commands).join(', ')}.`,
		);
	}
	return (await load())(args);
}

/** What `parseArgs` and our own checks throw is for people; of anything else, all that is known. */
function explain(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const isOption = 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
	const isOurs = error instanceof UsageError || error instanceof Refused;
	if (!isOurs && !isOption) return error.stack ?? error.message;
	return `${error.message}\nCara memakainya: npm run --silent netral -- help`;
}

// A reader that has seen enough, such as `head`, is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code === 'EPIPE') process.exit(exitCodes.fine);
	throw error;
});

try {
	process.exitCode = await run(process.argv.slice(2));
} catch (error) {
	console.error(explain(error));
	process.exitCode = exitCodes.usage;
}
