/** How every page for teachers opens: under their name, and with the way back to their own first page. */
import type { PageLanguage } from '../../strings/page-language.ts';

export const forTeachers = ({ href, strings }: Pick<PageLanguage, 'href' | 'strings'>) => {
	const { title } = strings.teachers.home;
	return { eyebrow: title, back: { href: href('/teachers/'), text: title } };
};
