/** What the map draws: places, not states; endings by name; roads between them. */
import { describe, expect, it } from 'vitest';
import { pointId } from '../../../../../src/client/story/point-id.ts';
import { type Places, placesOf, readableName } from '../../../../../src/toolchain/editions/map/points.ts';
import { explore } from '../../../../../src/toolchain/explore/explore.ts';
import { minimise } from '../../../../../src/toolchain/explore/minimise.ts';
import { compileFixture } from '../../../helpers.ts';

const placesIn = (name: string): Places => placesOf(minimise(explore(compileFixture(name).story)));
const roadsOf = ({ points, roads }: Places) => roads.map(({ from, to }) => `${points[from]?.id} → ${points[to]?.id}`);

describe('placesOf', () => {
	it('makes one point of a place, however many states it is met in', () => {
		const places = placesIn('condense/remembers');
		expect(places.points.map(({ id, kind, title }) => [id, kind, title])).toEqual([
			['room', 'decision', 'Room'],
			['room.hall', 'decision', 'Hall'],
			['room.door', 'decision', 'Door'],
			['inside#inside', 'ending', 'Inside'],
			['outside#outside', 'ending', 'Outside'],
		]);
		expect(roadsOf(places)).toEqual([
			'room → room.hall',
			'room.hall → room.door',
			'room.door → inside#inside',
			'room.door → outside#outside',
		]);
	});

	it('draws no road from a place to itself', () => {
		expect(roadsOf(placesIn('condense/forgets'))).toEqual(['room → room.hall', 'room.hall → done#done']);
	});

	it('gives each scene once, with its title, and says where the door stands at an ending', () => {
		const { scenes, points } = placesIn('good/scenes');
		expect(scenes.map(({ id, title }) => [id, title])).toEqual([
			['one', 'Monday, 9:00. A room.'],
			['two', 'Monday, 18:00. The gate.'],
		]);
		expect(points.map(({ place, scene, door }) => [place, scene, door])).toEqual([
			['one', 'one', undefined],
			['two', 'two', undefined],
			['done', 'two', 'ajar'],
		]);
	});

	it('takes a place where there is anything to decide for a decision, else for a “go on”', () => {
		// In the first scene a decision and the “go on” after it stand in one place.
		expect(placesIn('good/scenes').points[0]).toMatchObject({
			kind: 'decision',
			choices: [{ pick: 'wait' }, { pick: 'to_evening' }],
		});
	});

	it('keeps the line that opens a decision, and every choice that may be on offer there', () => {
		const [first] = placesIn('good/once-over').points;
		expect(first?.lead).toMatchObject({ speaker: 'teo', text: 'My stomach hurts.' });
		expect(first?.choices.map(({ pick }) => pick).sort()).toEqual(['brush_off', 'sit']);
	});

	it('survives JSON', () => {
		const places = placesIn('good/once-over');
		expect(JSON.parse(JSON.stringify(places))).toEqual(places);
	});
});

describe('pointId', () => {
	it('tells an ending from the place that it stands in', () => {
		expect(pointId('gate')).toBe('gate');
		expect(pointId('gate', { id: 'half' })).toBe('gate#half');
	});
});

describe('readableName', () => {
	it.each([
		['kitchen.under_the_table', 'Under the table'],
		['wouldnt_swap', 'Wouldn’t swap'],
		['cant_say', 'Can’t say'],
		['bread.do_i_have_to', 'Do I have to'],
		['youre_late', 'You’re late'],
		['thats_it', 'That’s it'],
		['ive_seen', 'I’ve seen'],
		['im_here', 'I’m here'],
		['that_friday', 'That Friday'],
		['well_done', 'Well done'],
		['its_own', 'Its own'],
	])('%s → %s', (place, name) => {
		expect(readableName(place)).toBe(name);
	});
});
