/** The reader's way on the map, as mark.ts reads it from a session. What it does to the page: e2e/map.spec.ts. */
import { describe, expect, it } from 'vitest';
import { play } from '../../../../../src/client/story/play.ts';
import { wayOf } from '../../../../../src/toolchain/editions/map/client.ts';
import { layOut } from '../../../../../src/toolchain/editions/map/layout.ts';
import { placesOf } from '../../../../../src/toolchain/editions/map/points.ts';
import { mapFile } from '../../../../../src/toolchain/editions/map/words.ts';
import { explore } from '../../../../../src/toolchain/explore/explore.ts';
import { minimise } from '../../../../../src/toolchain/explore/minimise.ts';
import { compileFixture, worded } from '../../../helpers.ts';

async function mapOfFixture(name: string) {
	const { story } = compileFixture(name);
	const places = placesOf(minimise(explore(story)));
	return { story, map: mapFile(worded(story), places, await layOut(places)) };
}

describe('wayOf', () => {
	it('finds each place of the way, what was chosen there, and the ending', async () => {
		const { story, map } = await mapOfFixture('condense/remembers');
		const way = wayOf(play(story, ['leave_key', 'walk_on', 'try_door']), map);
		const named = [...way.visits].map(([point, visit]) => [map.points[point], visit.turn, visit.said, visit.last]);
		expect(named).toEqual([
			['room', 0, 'Leave the key.', false],
			['room.hall', 1, 'Walk on.', false],
			['room.door', 2, 'Try the door.', false],
			['outside#outside', 3, undefined, true],
		]);
		expect(way.taken.map((road) => map.roads[road]?.map((point) => map.points[point]))).toEqual([
			['room', 'room.hall'],
			['room.hall', 'room.door'],
			['room.door', 'outside#outside'],
		]);
	});

	it('takes the last visit to a place that was come to twice', async () => {
		const { story, map } = await mapOfFixture('condense/forgets');
		const { visits, taken } = wayOf(play(story, ['take_key', 'stay', 'stay', 'walk_on']), map);
		expect(visits.get(map.points.indexOf('room.hall'))).toMatchObject({ turn: 3, said: 'Walk on.' });
		expect(taken).toHaveLength(2);
	});

	it('leaves out what the map does not know', async () => {
		const { story } = compileFixture('condense/remembers');
		const session = play(story, ['take_key', 'walk_on', 'try_door']);
		expect(wayOf(session, { html: '', points: ['room'], roads: [[0, 0]] })).toMatchObject({ taken: [] });
	});
});
