/**
 * A Common Cartridge 1.1 of links: its manifest, and a small file a link. 1.1, since Moodle reads no later one; links, since
 * an item that is only a frame breaks its import. It reports nothing to anybody. Pure.
 */
import { element, type Xml, xmlFile } from '../xml.ts';

/** A page of the course on the web. */
interface WebLink {
	readonly id: string;
	readonly title: string;
	/** Whole: `https://school.example/attuned/stories/popcorn/index.html`. */
	readonly address: string;
}

/** Links that stand together under a name. */
interface LinkGroup {
	readonly id: string;
	readonly title: string;
	readonly links: readonly WebLink[];
}

export interface CartridgeAbout {
	readonly id: string;
	readonly title: string;
	readonly description: string;
	readonly locale: string;
	readonly groups: readonly LinkGroup[];
}

const CC = 'http://www.imsglobal.org/xsd/imsccv1p1';
const LOM = 'http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest';
const PROFILE = 'http://www.imsglobal.org/profile/cc/ccv1p1';
const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

const fileOf = ({ id }: WebLink): string => `links/${id}.xml`;

/** The files of a cartridge, by name. */
export function cartridgeFiles({ id, title, description, locale, groups }: CartridgeAbout): Map<string, string> {
	const links = groups.flatMap((group) => group.links);
	const item = (name: string, text: string, more: Readonly<Record<string, string>>, inside: readonly Xml[] = []): Xml =>
		element('item', { identifier: name, ...more }, [element('title', {}, text), ...inside]);
	const lom = (name: string, text: string): Xml =>
		element(`lomimscc:${name}`, {}, [element('lomimscc:string', { language: locale }, text)]);
	const manifest = element(
		'manifest',
		{
			identifier: `attuned-${id}`,
			xmlns: `${CC}/imscp_v1p1`,
			'xmlns:lomimscc': LOM,
			'xmlns:xsi': XSI,
			'xsi:schemaLocation': `${CC}/imscp_v1p1 ${PROFILE}/ccv1p1_imscp_v1p2_v1p0.xsd ${LOM} ${PROFILE}/LOM/ccv1p1_lommanifest_v1p0.xsd`,
		},
		[
			element('metadata', {}, [
				element('schema', {}, 'IMS Common Cartridge'),
				element('schemaversion', {}, '1.1.0'),
				element('lomimscc:lom', {}, [
					element('lomimscc:general', {}, [lom('title', title), lom('description', description)]),
				]),
			]),
			element('organizations', {}, [
				element('organization', { identifier: 'attuned', structure: 'rooted-hierarchy' }, [
					element(
						'item',
						{ identifier: 'root' },
						groups.map((group) =>
							item(
								`group-${group.id}`,
								group.title,
								{},
								group.links.map((link) => item(`item-${link.id}`, link.title, { identifierref: `link-${link.id}` })),
							),
						),
					),
				]),
			]),
			element(
				'resources',
				{},
				links.map((link) =>
					element('resource', { identifier: `link-${link.id}`, type: 'imswl_xmlv1p1' }, [
						element('file', { href: fileOf(link) }),
					]),
				),
			),
		],
	);
	const webLink = (link: WebLink): string =>
		xmlFile(
			element(
				'webLink',
				{
					xmlns: `${CC}/imswl_v1p1`,
					'xmlns:xsi': XSI,
					'xsi:schemaLocation': `${CC}/imswl_v1p1 ${PROFILE}/ccv1p1_imswl_v1p1.xsd`,
				},
				[element('title', {}, link.title), element('url', { href: link.address, target: '_blank' })],
			),
		);
	return new Map([
		['imsmanifest.xml', xmlFile(manifest)],
		...links.map((link) => [fileOf(link), webLink(link)] as const),
	]);
}
