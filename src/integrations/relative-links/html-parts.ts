/** One opening tag of a page. */
export interface Tag {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
}

/** A comment; an element of raw text with its text; or a tag. Only tags have attributes. */
export const PART =
	/<!--[^]*?-->|(<(script|style|textarea|title)(?=[\s>])(?:"[^"]*"|'[^']*'|[^>"'])*>)([^]*?<\/\2\s*>)|<[a-z](?:"[^"]*"|'[^']*'|[^>"'])*>/gi;

/** One attribute with its value, taken whole so that nothing inside a value is ever matched. */
export const ATTRIBUTE = /([^\s"'=<>/]+)(\s*=\s*)("[^"]*"|'[^']*'|[^\s"'>]+)/g;

/** The opening tags of a page that a build wrote, in order. Values have their entities decoded. */
export function tagsOf(html: string): readonly Tag[] {
	return [...html.matchAll(PART)].flatMap(([part, rawTag]) =>
		part.startsWith('<!--') ? [] : [toTag(rawTag ?? part)],
	);
}

/** The texts of the inline styles of a page. */
export function stylesOf(html: string): readonly string[] {
	return [...html.matchAll(PART)].flatMap(([, , name, rawText = '']) =>
		name?.toLowerCase() === 'style' ? [rawText.slice(0, rawText.lastIndexOf('</'))] : [],
	);
}

function toTag(tag: string): Tag {
	const attributes = [...tag.matchAll(ATTRIBUTE)].map(
		([, name = '', , value = '']) =>
			[name.toLowerCase(), decode(value.replace(/^["']|["']$/g, ''))] as const,
	);
	const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? '';
	return { name: name.toLowerCase(), attributes: Object.fromEntries(attributes) };
}

const entities: Readonly<Record<string, string>> = {
	'&quot;': '"',
	'&#34;': '"',
	'&#38;': '&',
	'&#39;': "'",
	'&lt;': '<',
	'&gt;': '>',
	'&amp;': '&',
};

const decode = (text: string) =>
	text.replace(/&(?:quot|lt|gt|amp|#3[489]);/g, (name) => entities[name] ?? name);
