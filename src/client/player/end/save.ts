/**
 * Saves a drawing as a picture, made on the device: PNG, or SVG where a canvas is refused. Colours come from the page's
 * styles, so they are written into the copy. No name of the reader's, nothing sent.
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

function download(blob: Blob, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(blob);
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function pngOf(source: string, width: number, height: number): Promise<Blob> {
	return new Promise((done, fail) => {
		const image = new Image();
		image.onload = () => {
			const canvas = document.createElement('canvas');
			canvas.width = width * SCALE;
			canvas.height = height * SCALE;
			canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
			canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('The canvas gave no picture.'))), 'image/png');
		};
		image.onerror = () => fail(new Error('The drawing could not be read as a picture.'));
		image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`;
	});
}

/**
 * Saves a drawing under a name, without its ending.
 * @param name of the file, without `.png`
 */
export async function savePicture(drawing: SVGSVGElement, name: string): Promise<void> {
	const copy = standalone(drawing);
	const source = new XMLSerializer().serializeToString(copy);
	const { width, height } = drawing.viewBox.baseVal;
	try {
		download(await pngOf(source, width, height), `${name}.png`);
	} catch {
		download(new Blob([source], { type: 'image/svg+xml' }), `${name}.svg`);
	}
}
