/** Small maps for tests, written as text. */
import type { MapPoint, Places } from '../../../../../src/toolchain/editions/map/points.ts';

/**
 * Scenes with their points, then roads: `mapOf('a.1 a.2 | b.1!', 'a.1-a.2 a.2-b.1')`.
 * A `!` marks an ending, a `~` a “go on”; a title stands for the point's name with its spaces as `_`.
 */
export function mapOf(scenes: string, roads: string): Places {
	const points = scenes
		.split('|')
		.flatMap((scene) => scene.trim().split(' '))
		.map((text): MapPoint => {
			const place = text.replace(/[!~]$/, '');
			const [scene = '', name = ''] = place.split('.');
			const kind = text.endsWith('!') ? 'ending' : text.endsWith('~') ? 'go_on' : 'decision';
			const title = name.replaceAll('_', ' ');
			return { id: place, place, scene, kind, title, ...(kind === 'ending' && { door: 'open' as const }), choices: [] };
		});
	const number = (id: string) => points.findIndex((point) => point.id === id);
	return {
		scenes: [...new Set(points.map(({ scene }) => scene))].map((id) => ({ id, title: `Monday, 9:00. The ${id}.` })),
		points,
		roads: roads.split(' ').map((road) => {
			const [from = '', to = ''] = road.split('-');
			return { from: number(from), to: number(to) };
		}),
	};
}
