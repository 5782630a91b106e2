// Plain JavaScript of an old edition, so that the Node that is too old can still say so.
const found = process.versions.node.split('.').map(Number);
const [major = 0, minor = 0] = found;

// 22.18 is the first of the 22 line that runs TypeScript files as they are.
if (major < 22 || (major === 22 && minor < 18)) {
	console.error(
		`Netral needs Node 22.18 or newer; this is ${process.versions.node}. On Linux x64 and arm64, ` +
			'`npm ci` brings a Node 24 of its own (unless optional packages are left out); elsewhere, install a newer Node.',
	);
	process.exit(1);
}
