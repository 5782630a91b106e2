import { isCitation, type Change } from '#domain/changes/change.ts';
import type { ChangeView } from '#domain/changes/change-view.ts';
import { listChanges } from '#domain/changes/list-changes.ts';
import type { Content } from '#domain/content/content.ts';
import { routes } from '#routes';
import { toCitation } from './citations.ts';
import { loadContent } from './content.ts';

/** Changes of the law and of the course, newest first. */
export async function listChangeViews(): Promise<ChangeView[]> {
	const content = await loadContent();
	return listChanges(content).map((change) => toView(change, content));
}

function toView({ touches, ...change }: Change, content: Content): ChangeView {
	const { courses, regulations } = content;
	return {
		...change,
		citations: touches.filter(isCitation).map((each) => toCitation(each, content)),
		links: touches.flatMap((touched) => {
			const course = courses.find(({ id }) => id === touched);
			if (course !== undefined) return [{ text: course.title, href: routes.course(touched) }];
			const regulation = regulations.find(({ id }) => id === touched);
			if (regulation === undefined) return [];
			return [{ text: regulation.short, href: routes.regulation(touched) }];
		}),
	};
}
