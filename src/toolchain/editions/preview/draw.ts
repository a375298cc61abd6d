/**
 * What a shared address looks like: 1200 × 630, one picture for the site and one for each story, from the same rig as
 * everything else. No words in them: the title stands beside the picture, in the reader's own letters and language.
 */

import { type Sitting, seat } from '../../../client/drawing/bust.ts';
import { doorway, type Hole } from '../../../client/drawing/door.ts';
import { drawnIn } from '../../../client/drawing/picture-data.ts';
import { drawFront } from '../../../client/drawing/rig.ts';
import { drawScene } from '../../../client/drawing/scene.ts';
import { box, flat } from '../../../client/drawing/stage.ts';
import { TYPICAL } from '../../../client/story/opening.ts';
import { play } from '../../../client/story/play.ts';
import type { Feeling, Setting, Story } from '../../../client/story/types.ts';
import { HEIGHT, WIDTH } from './size.ts';

const frame = (inner: string): string =>
	`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${inner}</svg>`;

/** A colour of tokens.css, by its name. */
const token = (d: string, name: string, more = ''): string => `<path d="${d}" fill="var(--${name})"${more}/>`;

/** The torn edge, downward from where the path stands: seven teeth, 20 × 26 each. */
const TEETH = Array.from({ length: 7 }, (_, at) => `l${at % 2 ? -20 : 20} 26`).join('');

/** A few strokes, as of writing. */
const lines = (x: number, widths: readonly number[], ink: string): string =>
	widths.map((width, at) => token(box(x, 38 + at * 42, width, 16, 8), ink, ' opacity=".55"')).join('');

/** The two halves of a torn sheet, its upper left corner at 0 0, `apart` units between them. */
function tornSheet(apart: number): string {
	const left = `M8 0H250${TEETH}H8q-8 0-8-8V8q0-8 8-8Z`;
	const right = `M250 0${TEETH}H512q8 0 8-8V8q0-8-8-8Z`;
	const shade = (d: string) => `<path d="${d}" transform="translate(-5 10)" fill="#1b1f3a" opacity=".28"/>`;
	return (
		shade(left) +
		token(left, 'meant') +
		lines(28, [176, 196, 120], 'meant-ink') +
		`<g transform="translate(${apart} ${apart * 0.6}) rotate(${apart * 0.08} 250 0)">` +
		shade(right) +
		token(right, 'heard') +
		lines(306, [150, 176, 92], 'heard-ink') +
		'</g>'
	);
}

const place = (x: number, y: number, inner: string, more = ''): string =>
	`<g transform="translate(${x} ${y})${more}">${inner}</g>`;

/** A lit window of the house with someone in it, 300 × 342. */
function window(x: number, y: number, pane: string, beam: string, who: Sitting): string {
	const glass = `<svg x="0" y="0" width="300" height="342" viewBox="0 0 240 274">${token('M0 0H240V274H0Z', pane)}${token(beam, `${pane}-beam`)}<svg x="-7" y="0" width="254" height="279" viewBox="0 0 400 440">${drawFront(seat(who))}</svg></svg>`;
	return place(
		x,
		y,
		token(box(-16, -6, 332, 376, 8), 'frame-shade') + token(box(-16, -16, 332, 374, 8), 'frame') + glass,
	);
}

const DOOR: Hole = { x: 500, y: 140, w: 190, h: 400 };

/** The dark house: somebody at a window in the night, somebody in lamplight, and an open door between them. */
export function drawSite(): string {
	const dark: Sitting = { person: 'teo', shows: 'sad', distress: 7, door: 'shut', light: 'night', id: 'dark' };
	const lit: Sitting = { person: 'olga', shows: 'warm', distress: 1, door: 'open', light: 'lamp', id: 'lit' };
	return frame(
		token(`M0 0H${WIDTH}V${HEIGHT}H0Z`, 'house') +
			token(`M0 0H${WIDTH}V56H0Z`, 'house-roof') +
			token(`M0 540H${WIDTH}V${HEIGHT}H0Z`, 'house-roof') +
			flat(`M500 540H664L820 ${HEIGHT}H330Z`, 'beam') +
			doorway(TYPICAL.open, DOOR) +
			window(84, 108, 'pane-night', 'M0 0H240V92L160 274H80L0 92Z', dark) +
			window(816, 108, 'pane-lamp', 'M170 0H230L240 38V274H70Z', lit) +
			place(406, 466, tornSheet(28), ' scale(.72)'),
	);
}

/** The first of a story's settings in which its person is seen. Where they never are, they are drawn all the same. */
function settingOf(story: Story): Setting {
	const [first] = story.scenes;
	const seen = story.scenes.find(({ inView }) => inView === 'face') ?? first;
	if (!seen) throw new Error(`The story “${story.id}” has no scene, so there is nothing to draw of it.`);
	return { ...seen, inView: 'face' };
}

/** Feelings that make a picture of ease: a story is about another. */
const EASY: readonly Feeling[] = ['calm', 'relieved', 'warm'];

/** What the person shows where the story opens; if they show nothing there, what they feel. */
function opensWith(story: Story): Feeling {
	const { shows, feels } = play(story, []).turns[0]?.felt ?? {};
	return [shows, feels].find((feeling) => feeling && !EASY.includes(feeling)) ?? 'sad';
}

/** A story: its person where it begins, the door ajar, and a torn sheet lying before them. */
export function drawStory(story: Story): string {
	const shows = opensWith(story);
	const scene = drawScene({
		...settingOf(story),
		person: drawnIn(story),
		shows,
		distress: 6,
		door: 'ajar',
		id: 'shared',
	});
	// The scene is 720 × 500; its upper part and its foot are cut, as on a phone.
	const cut = scene.replace(/^<svg[^>]*>/, `<svg width="${WIDTH}" height="${HEIGHT}" viewBox="0 64 720 378">`);
	return frame(cut + place(34, 456, tornSheet(26), ' rotate(-3) scale(.8)'));
}
