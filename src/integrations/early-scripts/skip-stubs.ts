/** A file that holds nothing of its own: `import"./a.js";` or `export{a as b}from"./a.js";`. */
const STUB = /^(?:import|export\{(\w+) as (\w+)\}from)"\.\/([^"]+)";\s*$/;

/**
 * The page with each script and island led to the file that holds it. The bundler leaves a file of one
 * line where a part was put together with others; on a slow link it costs a round trip before the rest
 * is asked for.
 *
 * @param folder Address of the folder of the scripts, with a slash at its end.
 * @param read The text of one of them, by its name.
 */
export function skipStubs(html: string, folder: string, read: (name: string) => string): string {
	const isHere = (address: string) => address.startsWith(folder);
	const open = (address: string) => STUB.exec(read(address.slice(folder.length)));
	return html
		.replace(/(?<=<script type="module" (?:src)=")[^"]+/g, (address) => {
			const [, held, , file] = (isHere(address) && open(address)) || [];
			return file !== undefined && held === undefined ? folder + file : address;
		})
		.replace(
			/(?<=<astro-island [^>]*?)component-url="([^"]+)" component-export="([^"]+)"/g,
			(all, address: string, name: string) => {
				const [, held, passed, file] = (isHere(address) && open(address)) || [];
				if (file === undefined || held === undefined || passed !== name) return all;
				return `component-url="${folder}${file}" component-export="${held}"`;
			},
		);
}
