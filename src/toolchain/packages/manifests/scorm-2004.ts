/**
 * The manifest of a SCORM 2004 package, 4th edition: `imsmanifest.xml`, one item, one SCO. The content says itself when it
 * is completed, so that a system concludes nothing from silence. Pure.
 */
import { element, xmlFile } from '../xml.ts';
import type { About } from './about.ts';

const NAMES = {
	xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1',
	'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_v1p3',
	'xmlns:imsss': 'http://www.imsglobal.org/xsd/imsss',
	'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
	'xsi:schemaLocation':
		'http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd',
};

export const scorm2004Manifest = ({ id, title, files, entry }: About): string =>
	xmlFile(
		element('manifest', { identifier: `attuned-${id}`, version: '1', ...NAMES }, [
			element('metadata', {}, [element('schema', {}, 'ADL SCORM'), element('schemaversion', {}, '2004 4th Edition')]),
			element('organizations', { default: 'attuned' }, [
				element('organization', { identifier: 'attuned' }, [
					element('title', {}, title),
					element('item', { identifier: 'item', identifierref: 'sco', isvisible: 'true' }, [
						element('title', {}, title),
						element('imsss:sequencing', {}, [
							element('imsss:deliveryControls', { completionSetByContent: 'true', objectiveSetByContent: 'true' }),
						]),
					]),
					element('imsss:sequencing', {}, [element('imsss:controlMode', { choice: 'true', flow: 'true' })]),
				]),
			]),
			element('resources', {}, [
				element(
					'resource',
					{ identifier: 'sco', type: 'webcontent', 'adlcp:scormType': 'sco', href: entry },
					files.map((href) => element('file', { href })),
				),
			]),
		]),
	);
