/**
 * Lays a story's map out: scenes as regions one below the other, points in them, roads that run around what is not
 * theirs. By ELK's layered algorithm, build side only. ELK's work grows faster than a map: so each part (parts.ts) is
 * laid out by itself and they are put below each other here. The same places give the same numbers.
 */
import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk.bundled.js';
import ELK from 'elkjs/lib/elk.bundled.js';
import { type Slip, slipsOf } from './label-boxes.ts';
import { type Corner, compose, headKey, IN, type Laid, OUT, pointKey, STOP, sceneKey } from './make.ts';
import { type Part, partsOf, scenesOf } from './parts.ts';
import type { Places } from './points.ts';
import type { Box, Layout } from './types.ts';

/** ELK's own names. Roads of one point leave it, and reach it, side by side in as few places as can be. */
const OPTIONS = {
	'elk.algorithm': 'layered',
	'elk.direction': 'DOWN',
	'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
	'elk.edgeRouting': 'ORTHOGONAL',
	'elk.layered.mergeEdges': 'true',
	'elk.layered.compaction.postCompaction.strategy': 'EDGE_LENGTH',
	'elk.json.shapeCoords': 'ROOT',
	'elk.json.edgeCoords': 'ROOT',
	'elk.padding': '[top=0,left=0,bottom=0,right=0]',
	'elk.spacing.nodeNode': '12',
	'elk.spacing.edgeNode': '12',
	'elk.spacing.edgeEdge': '13',
	'elk.layered.spacing.edgeNodeBetweenLayers': '8',
	'elk.layered.spacing.edgeEdgeBetweenLayers': '11',
};
/** From one row to the next: of scenes, and of points in a scene. */
const ROWS = 'elk.layered.spacing.nodeNodeBetweenLayers';
const [SCENES, POINTS] = [{ [ROWS]: '8' }, { [ROWS]: '18' }];

/** ELK orders points by chance where nothing else tells: it may try again until a part is no wider than a phone. */
const [TRIES, ENOUGH] = [12, 340];

const LAYER = 'elk.layered.layering.layerConstraint';
/** Space inside a region: left and right, below, above. */
const [SIDE, BELOW, ABOVE] = [10, 14, 10];
/** The whole map of a story, in the units of its slips. */
export async function layOut(places: Places): Promise<Layout> {
	const elk = new ELK();
	const parts = partsOf(places);
	const graphOf = grapher(places);
	const laid: Laid[] = [];
	for (const [index, part] of parts.entries()) {
		let best: ElkNode | undefined;
		for (let seed = 1; seed <= TRIES && (best?.width ?? Infinity) > ENOUGH; seed++) {
			const layoutOptions = { ...OPTIONS, 'elk.randomSeed': `${seed}` };
			const tried = await elk.layout(graphOf(part, index + 1 < parts.length), { layoutOptions });
			if (!best || (tried.width ?? 0) < (best.width ?? 0)) best = tried;
		}
		if (best) laid.push(read(best));
	}
	return compose(places, laid);
}

/** Gives parts as ELK wants them. A road is named by its index; the road into a part `in`. */
function grapher(places: Places): (part: Part, goesOn: boolean) => ElkNode {
	const slips = slipsOf(places);
	const sceneOf = scenesOf(places);
	const inside = places.scenes.map((): number[] => []);
	for (const [point, scene] of sceneOf.entries()) inside[scene]?.push(point);
	const leaving = places.points.map((): number[] => []);
	for (const [road, { from }] of places.roads.entries()) leaving[from]?.push(road);

	const nodeOf = (scene: number): ElkNode => {
		const points = inside[scene] ?? [];
		const last = slips.closing[scene] ?? false;
		const node = (id: string, slip?: Slip): ElkNode => ({ id, width: slip?.width ?? 0, height: slip?.height ?? 0 });
		const head = node(headKey(scene), slips.heads[scene]);
		head.layoutOptions = { [LAYER]: last ? 'LAST' : 'FIRST' };
		const [first = 0] = points;
		const [above, below] = last ? [pointKey(first), headKey(scene)] : [headKey(scene), pointKey(first)];
		return {
			id: sceneKey(scene),
			children: [head, ...points.map((point) => node(pointKey(point), slips.points[point]))],
			// Not on the map: it keeps the title at the top, so that roads pass beside it; or, where none leaves, at the foot.
			edges: [{ id: headKey(scene), sources: [above], targets: [below] }],
			layoutOptions: {
				...POINTS,
				'elk.padding': `[top=${ABOVE},left=${SIDE},bottom=${BELOW},right=${SIDE}]`,
				// Scenes that are an ending and no more stand side by side at the foot: so the map stays narrow.
				...(last && { [LAYER]: 'LAST' }),
			},
		};
	};
	return ({ scenes, entry }, goesOn) => {
		const here = new Set(scenes);
		const edges: ElkExtendedEdge[] = [];
		const edge = (id: string, from: string, to: string) =>
			edges.push({ id, sources: [from], targets: [to], layoutOptions: { 'elk.layered.priority.straightness': '10' } });
		for (const road of scenes.flatMap((scene) => inside[scene] ?? []).flatMap((point) => leaving[point] ?? [])) {
			const { from = 0, to = 0 } = places.roads[road] ?? {};
			edge(`${road}`, pointKey(from), here.has(sceneOf[to] ?? 0) ? pointKey(to) : OUT);
		}
		if (entry !== undefined) edge(IN, IN, pointKey(entry));
		const children = scenes.map(nodeOf);
		if (entry !== undefined) children.unshift({ id: IN, ...STOP, layoutOptions: { [LAYER]: 'FIRST' } });
		if (goesOn) children.push({ id: OUT, ...STOP, layoutOptions: { [LAYER]: 'LAST' } });
		return { id: 'root', layoutOptions: SCENES, children, edges };
	};
}

/** ELK's answer as plain boxes and lines, in whole numbers. */
function read({ width = 0, height = 0, children = [], edges = [] }: ElkNode): Laid {
	const boxes = new Map<string, Box>();
	const walk = (nodes: readonly ElkNode[]) => {
		for (const { id, x = 0, y = 0, width: w = 0, height: h = 0, children: inner = [] } of nodes) {
			boxes.set(id, { x: Math.round(x), y: Math.round(y), width: Math.round(w), height: Math.round(h) });
			walk(inner);
		}
	};
	walk(children);
	const lines = new Map<string, Corner[]>();
	for (const { id = '', sections: [way] = [] } of edges) {
		const corners = way ? [way.startPoint, ...(way.bendPoints ?? []), way.endPoint] : [];
		lines.set(
			id,
			corners.map(({ x, y }) => [Math.round(x), Math.round(y)]),
		);
	}
	return { width: Math.ceil(width), height: Math.ceil(height), boxes, lines };
}
