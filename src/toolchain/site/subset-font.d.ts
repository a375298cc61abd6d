/** As much of subset-font as light-font.ts calls: the package has no types of its own. */
declare module 'subset-font' {
	export default function subsetFont(
		font: Buffer,
		text: string,
		options: {
			readonly targetFormat: 'woff2';
			readonly variationAxes?: Readonly<Record<string, { readonly min: number; readonly max: number }>>;
		},
	): Promise<Buffer>;
}
