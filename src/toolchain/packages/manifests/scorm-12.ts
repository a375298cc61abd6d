/** The manifest of a SCORM 1.2 package: `imsmanifest.xml`, one item, one SCO, no launch parameters. Pure. */
import { element, xmlFile } from '../xml.ts';
import type { About } from './about.ts';

const NAMES = {
	xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
	'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
	'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
	'xsi:schemaLocation':
		'http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd',
};

export const scorm12Manifest = ({ id, title, files, entry }: About): string =>
	xmlFile(
		element('manifest', { identifier: `attuned-${id}`, version: '1.0', ...NAMES }, [
			element('metadata', {}, [element('schema', {}, 'ADL SCORM'), element('schemaversion', {}, '1.2')]),
			element('organizations', { default: 'attuned' }, [
				element('organization', { identifier: 'attuned' }, [
					element('title', {}, title),
					element('item', { identifier: 'item', identifierref: 'sco', isvisible: 'true' }, [
						element('title', {}, title),
					]),
				]),
			]),
			element('resources', {}, [
				element(
					'resource',
					{ identifier: 'sco', type: 'webcontent', 'adlcp:scormtype': 'sco', href: entry },
					files.map((href) => element('file', { href })),
				),
			]),
		]),
	);
