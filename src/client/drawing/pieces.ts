/**
 * What the parts of a person come to: colours, hair, body, clothes, arms. Strings and numbers alone; what draws them is a
 * person's (person.ts).
 */

/** A person’s colours at one hour, through one door, as `#rrggbb`. `Shade` lies in the shade, `Deep` is a shadow within the shadow. */
export interface Tones {
	/** The share of the face that is lit, 0–1. */
	readonly share: number;
	/** The rim of light round the whole figure, and how much of it there is, 0–1. */
	readonly rim: string;
	readonly rimShare: number;
	/** What a shadow is made of, and how much of it: for one laid over many colours. */
	readonly dark: string;
	readonly depth: number;
	readonly skin: string;
	readonly skinShade: string;
	readonly skinDeep: string;
	readonly lid: string;
	readonly blush: string;
	readonly hair: string;
	readonly hairShade: string;
	readonly hairShine: string;
	readonly white: string;
	readonly brow: string;
	readonly lip: string;
	/** The lips as a band, where the mouth would drown in what it lies on; it is then drawn in `lip` on them. */
	readonly band?: string;
	/** Inside an open mouth. */
	readonly gape: string;
	/** The edge of a tear: no one blue is seen on every skin. */
	readonly tear: string;
	readonly tearShade: string;
	readonly cloth: string;
	readonly clothShade: string;
	readonly clothDeep: string;
	readonly trim: string;
	readonly trimShade: string;
	readonly under: string;
	readonly underShade: string;
	/** A leg drawn up. */
	readonly knee: string;
	readonly thing: string;
	readonly thingShade: string;
}

/** Hair on a head, drawn in head units. */
export interface Hair {
	/** What falls behind neck and shoulders; behind the head; over the face. */
	readonly fall?: string;
	readonly behind: string;
	readonly front: string;
	/** The whole head seen from the back. */
	readonly rear: string;
	/** Outlines for the rim of light and the paper's shadow, from the front and from the back. */
	readonly outline: readonly string[];
	readonly rearOutline: readonly string[];
}

/** Neck, shoulders and chest, in frame units from the head's centre. */
export interface Torso {
	/** Half the width, and the height, of the shoulders. */
	readonly wide: number;
	readonly high: number;
	/** Where collar and neck meet; half the neck's width. */
	readonly collar: number;
	readonly neck: number;
	/** How far the whole figure sinks in the frame, and the frame's lower edge. */
	readonly sink: number;
	readonly floor: number;
	/** The outline of shoulders and chest. */
	readonly outline: string;
}

/** Clothes on a body. */
export interface Clothes {
	/** Behind the neck; printed on the chest; over the neck. */
	readonly behind: string;
	readonly printed: string;
	readonly collar: string;
	/** The same person from the back: printed on the back, and over it. */
	readonly backPrinted: string;
	readonly back: string;
	/** Colour of the cuff at a hand. */
	readonly cuff: string;
}

/** Arms: what lies on the chest is drawn before the head, what covers the face after it. */
export interface Limbs {
	readonly under: string;
	readonly over: string;
}
