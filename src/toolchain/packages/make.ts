/**
 * Makes packages: of one thing (the course, a unit, a story) and for one system, all files by name. What is dear, the
 * bundling of three scripts, is done once a run.
 */
import type { PackageContents } from '../../client/classroom/lms/engine.ts';
import type { EntryData } from '../../client/classroom/lms/entry.ts';
import type { Language } from '../../strings/languages.ts';
import { type Build, contentsOf, FOLDER } from './contents.ts';
import { entryPage, entryScript, entrySheet, type System } from './entry.ts';
import type { PackageSpec } from './list.ts';
import type { About } from './manifests/about.ts';
import { cartridgeFiles } from './manifests/cartridge.ts';
import { cmi5Manifest } from './manifests/cmi5.ts';
import { scorm12Manifest } from './manifests/scorm-12.ts';
import { scorm2004Manifest } from './manifests/scorm-2004.ts';

export type Files = ReadonlyMap<string, string | Uint8Array>;

/** The manifest of each system, at the package's root. */
const MANIFESTS: Readonly<Record<System, { readonly name: string; readonly write: (about: About) => string }>> = {
	'scorm-12': { name: 'imsmanifest.xml', write: scorm12Manifest },
	'scorm-2004': { name: 'imsmanifest.xml', write: scorm2004Manifest },
	cmi5: { name: 'cmi5.xml', write: cmi5Manifest },
};

/** What all packages of a run have in common. */
export interface Workshop {
	readonly build: Build;
	readonly language: Pick<Language, 'locale' | 'direction' | 'strings'>;
	/** What the picks, endings and flags of a story are called. */
	readonly namesOf: (story: string) => PackageContents['stories'][string];
}

/** The stories whose pages are among files of the build. */
const storiesAmong = (files: Iterable<string>): string[] =>
	[...files].flatMap((file) => /^stories\/([^/]+)\/story\.json$/.exec(file)?.[1] ?? []).sort();

/** What makes packages for a run. */
export function packageMaker({ build, language, namesOf }: Workshop) {
	const { strings, locale, direction } = language;
	const scripts = new Map<System, Promise<string>>();
	const script = (system: System): Promise<string> => {
		const made = scripts.get(system) ?? entryScript(system);
		scripts.set(system, made);
		return made;
	};
	let sheet: Promise<string> | undefined;
	const contents = new Map<string, ReturnType<typeof contentsOf>>();
	const siteOf = (spec: PackageSpec) => {
		const made = contents.get(spec.id) ?? contentsOf(spec, build);
		contents.set(spec.id, made);
		return made;
	};

	return async (spec: PackageSpec, system: System): Promise<Files> => {
		const site = siteOf(spec);
		sheet ??= entrySheet();
		const data: EntryData = {
			start: `${FOLDER}/${spec.start}`,
			notices: strings.packages.notices,
			asks: spec.asks,
			lessons: spec.asks.lessons,
			stories: Object.fromEntries(storiesAmong(site.keys()).map((id) => [id, namesOf(id)])),
		};
		const files = new Map<string, string | Uint8Array>([
			['index.html', entryPage({ title: spec.title, locale, direction, system, words: strings.packages, data })],
			['entry.js', await script(system)],
			['entry.css', await sheet],
			...[...site].map(([name, body]) => [`${FOLDER}/${name}`, body] as const),
		]);
		const { name, write } = MANIFESTS[system];
		const { id, title, description } = spec;
		const about: About = { id, title, description, locale, files: [...files.keys()].sort(), entry: 'index.html' };
		return files.set(name, write(about));
	};
}

/** A cartridge of links, for a course that stands on the web. */
export function makeCartridge({ id, title, description, links }: PackageSpec, address: URL, locale: string): Files {
	const groups = links.map((group) => ({
		...group,
		links: group.links.map(({ path, ...link }) => ({ ...link, address: new URL(path, address).href })),
	}));
	return cartridgeFiles({ id, title, description, locale, groups });
}
