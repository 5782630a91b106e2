/**
 * Which files of a content folder count, as a glob to match and one to leave out. Every reader of
 * content uses these two, so that what is checked is what is published: names that begin with `_`,
 * of a file or of any folder above it, are set aside, and so are hidden ones.
 */
export function contentFiles(ending: string): { readonly match: string; readonly except: string } {
	return { match: `**/[^_.]*.${ending}`, except: '**/_*/**' };
}
