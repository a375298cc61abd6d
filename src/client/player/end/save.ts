/**
 * Saves a drawing as a picture, made on the device: PNG, or SVG where a canvas is refused. Colours come from the page's
 * styles, so they are written into the copy. No name of the reader's, nothing sent. Whether the browser took the
 * download, nobody is told: the picture's address is handed back, so that it can be shown as well.
 */

/** How many pixels of the file one unit of the drawing has. */
const SCALE = 2;
const WRITTEN = ['fill', 'stroke', 'stroke-width', 'font-size', 'font-weight', 'font-family'] as const;

/** A copy that looks the same anywhere: what the page's styles give it stands in its own attributes. */
export function standalone(drawing: SVGSVGElement): SVGSVGElement {
	const copy = drawing.cloneNode(true) as SVGSVGElement;
	const originals = drawing.querySelectorAll('*');
	for (const [at, element] of copy.querySelectorAll('*').entries()) {
		const original = originals[at];
		if (!original) continue;
		const style = getComputedStyle(original);
		for (const name of WRITTEN) element.setAttribute(name, style.getPropertyValue(name));
		element.removeAttribute('class');
	}
	const { width, height } = drawing.viewBox.baseVal;
	copy.setAttribute('width', String(width));
	copy.setAttribute('height', String(height));
	copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
	return copy;
}

function download(address: string, name: string): string {
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	return address;
}

function pngOf(address: string, width: number, height: number): Promise<string> {
	return new Promise((done, fail) => {
		const image = new Image();
		image.onload = () => {
			const canvas = document.createElement('canvas');
			canvas.width = width * SCALE;
			canvas.height = height * SCALE;
			canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
			try {
				done(canvas.toDataURL('image/png'));
			} catch (error) {
				fail(error);
			}
		};
		image.onerror = () => fail(new Error('The drawing could not be read as a picture.'));
		image.src = address;
	});
}

/**
 * Asks the browser to save a drawing.
 * @param name of the file, without `.png`
 * @returns the picture itself, as an address that holds it (`data:`)
 */
export async function savePicture(drawing: SVGSVGElement, name: string): Promise<string> {
	const source = new XMLSerializer().serializeToString(standalone(drawing));
	const address = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`;
	const { width, height } = drawing.viewBox.baseVal;
	try {
		return download(await pngOf(address, width, height), `${name}.png`);
	} catch {
		return download(address, `${name}.svg`);
	}
}
