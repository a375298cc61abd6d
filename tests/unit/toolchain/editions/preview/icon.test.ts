/** Icons for a home screen, from the picture of the tab. */
import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { ICONS, iconSvg, paintIcon } from '../../../../../src/toolchain/editions/preview/icon.ts';

const source = readFileSync('public/favicon.svg', 'utf8');

it.each(Object.entries(ICONS))('%s is of its size, and light', async (name, { size, purpose }) => {
	const png = await paintIcon(name as keyof typeof ICONS);
	expect(await sharp(png).metadata()).toMatchObject({ width: size, height: size, format: 'png' });
	expect(png.byteLength).toBeLessThan(6000);
	// Where a device cuts the corners off, they are of the sheet's colour; else they are cut already.
	const { data } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
	expect(data[3]).toBe(purpose === 'maskable' ? 255 : 0);
});

it('says what it expected of its source', () => {
	expect(() => iconSvg('<svg viewBox="0 0 16 16"></svg>', ICONS['192'])).toThrow(/favicon\.svg: expected a viewBox/);
	expect(iconSvg(source, ICONS['512-cut'])).toContain('fill="#20284b"');
});
