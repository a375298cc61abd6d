/**
 * Which packages there are: the whole course, each unit, each story; and what each holds, begins with and asks for. Pure,
 * from the outline of the course.
 */

/** As much of the course as this asks. */
export interface Outline {
	readonly title: string;
	readonly description: string;
	readonly units: readonly {
		readonly slug: string;
		readonly title: string;
		readonly summary: string;
		readonly lessons: readonly {
			readonly slug: string;
			readonly title: string;
			/** Of the stories in it, the one that it names as its own. */
			readonly story?: string | undefined;
			/** All of the stories in it. */
			readonly stories: readonly string[];
		}[];
	}[];
	readonly stories: readonly { readonly id: string; readonly title: string; readonly about: string }[];
}

export interface PackageSpec {
	/** `course`, `unit-missed`, `story-popcorn`. */
	readonly id: string;
	readonly kind: 'course' | 'unit' | 'story';
	readonly title: string;
	readonly description: string;
	/** The first of the site's pages: a file of the build. */
	readonly start: string;
	/** Whether a page of the build may be in it; it is, if a way leads there. */
	readonly holds: (page: string) => boolean;
	/** All of these make it complete. */
	readonly asks: { readonly lessons: readonly string[]; readonly stories: readonly string[] };
	/** Its pages on the web, for a cartridge of links. */
	readonly links: readonly {
		readonly id: string;
		readonly title: string;
		readonly links: readonly { readonly id: string; readonly title: string; readonly path: string }[];
	}[];
}

/** A story and its lighter way: the pages of it that are played. Its book is for paper, its key for a teacher. */
const isStory = (page: string, id = '[a-z0-9-]+'): boolean =>
	new RegExp(`^stories/${id}/(lighter/)?index\\.html$`).test(page);

/** What a learner may look up on the way. */
const BESIDE = ['help', 'words', 'sources'].map((name) => `${name}/index.html`);

/** Every package, the course first. */
export function packagesOf({ title, description, units, stories }: Outline): PackageSpec[] {
	const taught = units.filter(({ lessons }) => lessons.length > 0);
	const lessonPath = (unit: string, lesson: string) => `${unit}/${lesson}/index.html`;
	const pagesOf = ({ slug, lessons }: Outline['units'][number]) => [
		`${slug}/index.html`,
		...lessons.map((lesson) => lessonPath(slug, lesson.slug)),
	];
	const own = (lessons: Outline['units'][number]['lessons']) => ({
		lessons: lessons.map(({ slug }) => slug),
		stories: [...new Set(lessons.flatMap(({ story }) => story ?? []))],
	});
	const storyLinks = (ids: readonly string[]) =>
		stories
			.filter(({ id }) => ids.includes(id))
			.map(({ id, title: name }) => ({ id: `story-${id}`, title: name, path: `stories/${id}/index.html` }));
	const lessonLinks = ({ slug, lessons }: Outline['units'][number]) =>
		lessons.map((lesson) => ({
			id: `lesson-${lesson.slug}`,
			title: lesson.title,
			path: lessonPath(slug, lesson.slug),
		}));
	const group = (unit: Outline['units'][number]) => ({
		id: unit.slug,
		title: unit.title,
		links: [...lessonLinks(unit), ...storyLinks(unit.lessons.flatMap((lesson) => lesson.stories))],
	});
	const inUnits = new Set(taught.flatMap(({ lessons }) => lessons.flatMap((lesson) => lesson.stories)));
	const apart = storyLinks(stories.map(({ id }) => id).filter((id) => !inUnits.has(id)));
	const coursePages = new Set(['index.html', ...BESIDE, ...taught.flatMap(pagesOf)]);
	return [
		{
			id: 'course',
			kind: 'course',
			title,
			description,
			start: 'index.html',
			holds: (page) => coursePages.has(page) || isStory(page),
			asks: own(taught.flatMap(({ lessons }) => lessons)),
			links: [...taught.map(group), ...(apart.length > 0 ? [{ id: 'stories', title, links: apart }] : [])],
		},
		...taught.map((unit): PackageSpec => {
			const pages = new Set([...pagesOf(unit), ...BESIDE]);
			const its = unit.lessons.flatMap((lesson) => lesson.stories);
			return {
				id: `unit-${unit.slug}`,
				kind: 'unit',
				title: unit.title,
				description: unit.summary,
				start: `${unit.slug}/index.html`,
				// Its stories alone: the list of sources leads to all of them.
				holds: (page) => pages.has(page) || its.some((story) => isStory(page, story)),
				asks: own(unit.lessons),
				links: [group(unit)],
			};
		}),
		...stories.map(
			({ id, title: name, about }): PackageSpec => ({
				id: `story-${id}`,
				kind: 'story',
				title: name,
				description: about,
				start: `stories/${id}/index.html`,
				holds: (page) => isStory(page, id) || page === 'help/index.html',
				asks: { lessons: [], stories: [id] },
				links: [{ id, title: name, links: storyLinks([id]) }],
			}),
		),
	];
}
