import { routes } from '#routes';
import { siteText } from '#strings/site.ts';

export interface SiteLink {
	readonly href: string;
	readonly text: string;
	/** Where the pages below it stand. */
	readonly under?: readonly string[];
}

const courses: SiteLink = {
	href: `${routes.home}#kursus`,
	text: siteText.courses,
	under: ['/kursus/', '/pelajaran/', '/ujian/'],
};
const practice: SiteLink = { href: routes.practice, text: siteText.practice };
const conduct: SiteLink = { href: routes.conduct, text: siteText.conduct };
const laws: SiteLink = { href: routes.laws, text: siteText.laws };
const certificates: SiteLink = { href: routes.certificates, text: siteText.certificates };

/** What a wide screen shows beside the menu; the first that a phone has room for is marked. */
export const quickLinks: readonly (SiteLink & { readonly isFirst?: boolean })[] = [
	courses,
	practice,
	{ ...conduct, isFirst: true },
	laws,
	certificates,
];

/** All parts of the site, as the menu and the foot of each page list them. */
export const sections: readonly { readonly title: string; readonly links: readonly SiteLink[] }[] =
	[
		{
			title: siteText.learn,
			links: [
				{ href: routes.paths, text: siteText.paths },
				courses,
				practice,
				{ href: routes.review, text: siteText.review },
				{ href: routes.scenarios, text: siteText.scenarios },
				{ href: routes.hook, text: siteText.hook },
			],
		},
		{
			title: siteText.answers,
			links: [
				{ href: routes.search, text: siteText.search },
				conduct,
				{ href: routes.calendar, text: siteText.calendar },
				{ href: routes.faq, text: siteText.faq },
				laws,
				{ href: routes.lawMap, text: siteText.lawMap },
				{ href: routes.sanctions, text: siteText.sanctions },
				{ href: routes.glossary, text: siteText.glossary },
				{ href: routes.statistics, text: siteText.statistics },
				{ href: routes.posters, text: siteText.posters },
				{ href: routes.changes, text: siteText.changes },
			],
		},
		{
			title: siteText.proof,
			links: [
				certificates,
				{ href: routes.verify, text: siteText.verify },
				{ href: routes.pocketCard, text: siteText.pocketCard },
				{ href: routes.myData, text: siteText.myData },
				{ href: routes.hr, text: siteText.hr },
				{ href: routes.about, text: siteText.about },
			],
		},
	];

/** `page` for the page itself, `true` for one below it. */
export function currentOf(
	{ href, under = [href] }: SiteLink,
	path: string,
): 'page' | 'true' | undefined {
	if (path === href) return 'page';
	return under.some((start) => start !== routes.home && path.startsWith(start))
		? 'true'
		: undefined;
}
