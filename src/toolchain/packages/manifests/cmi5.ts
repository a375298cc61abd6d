/** The course structure of a cmi5 package: `cmi5.xml`, one assignable unit that moves on when it is completed. Pure. */
import { element, type Xml, xmlFile } from '../xml.ts';
import type { About } from './about.ts';

/** Ours for ever, and at no address: a package is the same wherever it was built. */
const iri = (kind: string, id: string): string => `urn:attuned:${kind}:${id}`;

export function cmi5Manifest({ id, title, description, locale, entry }: About): string {
	const said = (name: string, text: string): Xml => element(name, {}, [element('langstring', { lang: locale }, text)]);
	const words = [said('title', title), said('description', description)];
	return xmlFile(
		element('courseStructure', { xmlns: 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd' }, [
			element('course', { id: iri('course', id) }, words),
			element('au', { id: iri('au', id), moveOn: 'Completed', launchMethod: 'AnyWindow' }, [
				...words,
				element('url', {}, entry),
			]),
		]),
	);
}
