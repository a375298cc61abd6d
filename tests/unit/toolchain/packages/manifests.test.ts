/** Every manifest: against the official schemas where a package carries them, and against what systems stumble over. */
import { afterAll, describe, expect, it } from 'vitest';
import type { About } from '../../../../src/toolchain/packages/manifests/about.ts';
import { cartridgeFiles } from '../../../../src/toolchain/packages/manifests/cartridge.ts';
import { cmi5Manifest } from '../../../../src/toolchain/packages/manifests/cmi5.ts';
import { scorm12Manifest } from '../../../../src/toolchain/packages/manifests/scorm-12.ts';
import { scorm2004Manifest } from '../../../../src/toolchain/packages/manifests/scorm-2004.ts';
import { elementsIn, judgeBy } from './schemas.ts';

const TITLE = 'Fish & chips < “5” > "é" 漢 \u0007';
/** The same, as it must arrive: a control letter cannot stand in XML. */
const ARRIVES = 'Fish & chips < “5” > "é" 漢 ';

const ABOUT: About = {
	id: 'story-popcorn',
	title: TITLE,
	description: TITLE,
	locale: 'en-GB',
	files: ['course/stories/popcorn/index.html', 'entry.js', 'index.html'],
	entry: 'index.html',
};

const judges = { 'scorm-12': judgeBy('scorm-12'), 'scorm-2004': judgeBy('scorm-2004') };
afterAll(() => {
	for (const judge of Object.values(judges)) judge.close();
});

/** What every system asks of a manifest. */
function expectPlain(xml: string): void {
	expect(xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n')).toBe(true);
	// A numeric entity arrives as it stands in Moodle.
	expect(xml).not.toMatch(/&#/);
	expect(xml).toContain('é" 漢 </');
	const titles = elementsIn(xml).filter(({ name, text }) => /^(title|langstring|string)$/.test(name) && text.trim());
	expect(new Set(titles.map(({ text }) => text.trim()))).toContain(ARRIVES.trim());
}

describe.each([
	{ version: 'scorm-12', write: scorm12Manifest, type: 'scormtype' },
	{ version: 'scorm-2004', write: scorm2004Manifest, type: 'scormType' },
] as const)('$version', ({ version, write, type }) => {
	const xml = write(ABOUT);

	it('keeps to the official schemas', () => {
		expect(judges[version].faults(xml)).toEqual([]);
	});

	it('would not, were it wrong: the schemas are read', () => {
		const { faults } = judges[version];
		expect(
			faults(xml.replace('<organizations', '<organisations').replace('</organizations', '</organisations')),
		).not.toEqual([]);
		expect(faults(xml.replace('identifier="sco"', 'identifier="1 sco"'))).not.toEqual([]);
		expect(faults(xml.replace(`adlcp:${type}="sco"`, `adlcp:${type}="page"`))).not.toEqual([]);
		expect(faults(xml.replace('</manifest>', ''))).not.toEqual([]);
	});

	it('is read as it was meant', () => expectPlain(xml));

	it('has one SCO, launched without parameters, and lists every file', () => {
		const all = elementsIn(xml);
		const named = (name: string) => all.filter((element) => element.name === name);
		expect(named('item')).toHaveLength(1);
		expect(named('item')[0]?.attrs['parameters']).toBeUndefined();
		expect(named('resource').map(({ attrs }) => [attrs['href'], attrs[type]])).toEqual([['index.html', 'sco']]);
		expect(named('file').map(({ attrs }) => attrs['href'])).toEqual(ABOUT.files);
		expect(named('schemaversion')[0]?.text).toBe(version === 'scorm-12' ? '1.2' : '2004 4th Edition');
		expect(named('organizations')[0]?.attrs['default']).toBe(named('organization')[0]?.attrs['identifier']);
	});

	it('asks for no score', () => expect(xml).not.toMatch(/mastery|minNormalizedMeasure|score/i));
});

it('SCORM 2004 lets the content alone say that it is complete', () => {
	const controls = elementsIn(scorm2004Manifest(ABOUT)).find(({ name }) => name === 'deliveryControls');
	expect(controls?.attrs).toEqual({ completionSetByContent: 'true', objectiveSetByContent: 'true' });
});

it('cmi5: one unit that moves on when completed, with whole names and a page in the package', () => {
	const xml = cmi5Manifest(ABOUT);
	expectPlain(xml);
	const all = elementsIn(xml);
	expect(all[0]?.name).toBe('courseStructure');
	expect(xml).toContain('xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd"');
	expect(all.map(({ name }) => name)).toEqual([
		'courseStructure',
		...['course', 'title', 'langstring', 'description', 'langstring'],
		...['au', 'title', 'langstring', 'description', 'langstring', 'url'],
	]);
	const ids = all.flatMap(({ attrs }) => attrs['id'] ?? []);
	expect(ids).toHaveLength(2);
	expect(new Set(ids).size).toBe(2);
	expect(ids.filter((id) => !/^urn:attuned:[a-z]+:[a-z0-9-]+$/.test(id))).toEqual([]);
	const unit = all.find(({ name }) => name === 'au');
	expect(unit?.attrs).toEqual({ id: 'urn:attuned:au:story-popcorn', moveOn: 'Completed', launchMethod: 'AnyWindow' });
	expect(all.at(-1)?.text).toBe('index.html');
});

it('a cartridge: version 1.1, links alone, each item’s link there, addresses whole', () => {
	const link = (id: string) => ({ id, title: TITLE, address: `https://school.example/attuned/${id}/?a=1&b="2"` });
	const files = cartridgeFiles({
		id: 'course',
		title: TITLE,
		description: TITLE,
		locale: 'en-GB',
		groups: [
			{ id: 'missed', title: TITLE, links: [link('lesson-one'), link('story-popcorn')] },
			{ id: 'mending', title: TITLE, links: [link('lesson-two')] },
		],
	});
	const manifest = files.get('imsmanifest.xml') ?? '';
	expectPlain(manifest);
	const all = elementsIn(manifest);
	const named = (name: string) => all.filter((element) => element.name === name);
	expect(named('schema')[0]?.text).toBe('IMS Common Cartridge');
	expect(named('schemaversion')[0]?.text).toBe('1.1.0');
	expect(manifest).toContain('xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1"');
	expect(named('organization').map(({ attrs }) => attrs['structure'])).toEqual(['rooted-hierarchy']);
	const resources = named('resource').map(({ attrs }) => attrs);
	expect(resources.map(({ type }) => type)).toEqual(Array(3).fill('imswl_xmlv1p1'));
	const items = named('item').flatMap(({ attrs }) => attrs['identifierref'] ?? []);
	expect(items).toEqual(resources.map(({ identifier }) => identifier));
	const ids = all.flatMap(({ attrs }) => attrs['identifier'] ?? []);
	expect(new Set(ids).size).toBe(ids.length);
	expect(named('file').map(({ attrs }) => files.has(attrs['href'] ?? ''))).toEqual([true, true, true]);
	const web = elementsIn(files.get('links/story-popcorn.xml') ?? '');
	expect(web.map(({ name }) => name)).toEqual(['webLink', 'title', 'url']);
	expect(web[2]?.attrs).toEqual({ href: 'https://school.example/attuned/story-popcorn/?a=1&b="2"', target: '_blank' });
	expect(`${manifest}${files.get('links/story-popcorn.xml')}`).not.toMatch(/iframe/i);
});
