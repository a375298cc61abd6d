/**
 * Lays a story's map out: its scenes as regions one below the other, its points in them, roads that run around what is
 * not theirs. By ELK's layered algorithm, at build time alone. ELK's work grows faster than the map: so the map is cut
 * where every road goes on to one and the same point, which in a story is between most scenes, and each part is laid
 * out by itself. The result hangs on the places alone: the same map, the same numbers.
 */
import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk.bundled.js';
import ELK from 'elkjs/lib/elk.bundled.js';
import type { Box, Layout } from '../components/story/map/shapes.ts';
import { headOf, slipOf } from '../components/story/map/slips.ts';
import type { Places } from '../story/places.ts';

const GAP = 16;

/** ELK's own names. All roads of a point leave it, and reach it, in one place, so that they read as one road that forks. */
const OPTIONS = {
	'elk.algorithm': 'layered',
	'elk.direction': 'DOWN',
	'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
	'elk.edgeRouting': 'ORTHOGONAL',
	'elk.layered.mergeEdges': 'true',
	'elk.json.shapeCoords': 'ROOT',
	'elk.json.edgeCoords': 'ROOT',
	'elk.padding': '[top=0,left=0,bottom=0,right=0]',
	'elk.spacing.nodeNode': '14',
	'elk.spacing.edgeNode': '13',
	'elk.spacing.edgeEdge': '13',
	'elk.layered.spacing.nodeNodeBetweenLayers': '18',
	'elk.layered.spacing.edgeNodeBetweenLayers': '9',
	'elk.layered.spacing.edgeEdgeBetweenLayers': '11',
};

/** The ends of a part: where the road before it comes in, and where the road after it goes out. */
const [IN, OUT] = ['in', 'out'];

/** Some scenes that are laid out together. Numbers are places in the lists of `Places`. */
interface Part {
	readonly scenes: readonly number[];
	/** The point that every road into this part leads to. */
	readonly entry: number | undefined;
}

interface Laid {
	readonly width: number;
	readonly height: number;
	readonly boxes: ReadonlyMap<string, Box>;
	readonly lines: ReadonlyMap<string, readonly (readonly [number, number])[]>;
}

/** The whole map of a story. */
export async function layOut(places: Places): Promise<Layout> {
	const elk = new ELK();
	const parts = partsOf(places);
	const laid: Laid[] = [];
	for (const [index, part] of parts.entries()) {
		laid.push(read(await elk.layout(graphOf(places, part, parts[index + 1]), { layoutOptions: OPTIONS })));
	}
	return compose(places, parts, laid);
}

/** The scenes in the order of the story, each after those that lead to it; of two, the one that leads nowhere first. */
function inOrder({ scenes, points, roads }: Places): number[] {
	const sceneOf = points.map(({ scene }) => scenes.findIndex(({ id }) => id === scene));
	const next = scenes.map(() => new Set<number>());
	for (const { from, to } of roads) {
		const [a, b] = [sceneOf[from] ?? 0, sceneOf[to] ?? 0];
		if (a !== b) next[a]?.add(b);
	}
	const left: number[] = [];
	const seen = new Set<number>();
	// Depth first, without recursion: a story may have a thousand scenes in a row. The last to be left comes first.
	const visit = (first: number) => {
		const way = [{ scene: first, rest: after(first) }];
		seen.add(first);
		for (let here = way.at(-1); here; here = way.at(-1)) {
			const scene = here.rest.shift();
			if (scene === undefined) left.push((way.pop() ?? here).scene);
			else if (!seen.has(scene)) {
				seen.add(scene);
				way.push({ scene, rest: after(scene) });
			}
		}
	};
	const leads = (scene: number) => (next[scene]?.size ?? 0) > 0;
	const after = (scene: number) => [...(next[scene] ?? [])].sort((a, b) => Number(leads(b)) - Number(leads(a)) || b - a);
	for (const scene of scenes.keys()) if (!seen.has(scene)) visit(scene);
	return left.reverse();
}

/** Cuts between two scenes wherever all roads that pass lead to one point. */
function partsOf(places: Places): Part[] {
	const order = inOrder(places);
	const positionOf = new Map(order.map((scene, position) => [places.scenes[scene]?.id, position]));
	const at = (point: number) => positionOf.get(places.points[point]?.scene) ?? 0;
	/** By position: the roads that begin to pass there, and those that end to. */
	const [begin, end] = [order.map((): number[] => []), order.map((): number[] => [])];
	for (const { from, to } of places.roads) {
		const [low, high] = [at(from), at(to)].sort((a, b) => a - b) as [number, number];
		begin[low]?.push(to);
		end[high]?.push(to);
	}
	const parts: { scenes: number[]; entry: number | undefined }[] = [];
	const passing = new Map<number, number>();
	const pass = (to: number, count: number) => {
		const sum = (passing.get(to) ?? 0) + count;
		if (sum === 0) passing.delete(to);
		else passing.set(to, sum);
	};
	for (const [position, scene] of order.entries()) {
		const [entry, ...more] = passing.keys();
		const part = parts.at(-1);
		if (part && (more.length > 0 || (entry !== undefined && at(entry) < position))) part.scenes.push(scene);
		else parts.push({ scenes: [scene], entry });
		for (const to of begin[position] ?? []) pass(to, 1);
		for (const to of end[position] ?? []) pass(to, -1);
	}
	return parts;
}

const pointKey = (point: number) => `point ${point}`;
const sceneKey = (scene: number) => `scene ${scene}`;

/** One part as ELK wants it. A road is named by its index; the road into the part `in`. */
function graphOf(places: Places, { scenes, entry }: Part, next: Part | undefined): ElkNode {
	const [ids, edges] = [new Set(scenes.map((scene) => places.scenes[scene]?.id)), [] as ElkExtendedEdge[]];
	const here = (point: number) => ids.has(places.points[point]?.scene);
	const edge = (id: string, from: string, to: string) => edges.push({ id, sources: [from], targets: [to] });
	for (const [index, { from, to }] of places.roads.entries()) {
		if (here(from)) edge(`${index}`, pointKey(from), here(to) ? pointKey(to) : OUT);
	}
	if (entry !== undefined) edge(IN, IN, pointKey(entry));
	const stop = (id: string, layer: 'FIRST' | 'LAST'): ElkNode => ({
		id,
		width: 8,
		height: 1,
		layoutOptions: { 'elk.layered.layering.layerConstraint': layer },
	});
	const children = scenes.map((scene): ElkNode => {
		const head = places.scenes[scene] ? headOf(places.scenes[scene]) : { width: 0, height: 0 };
		const inside = [...places.points.keys()].filter((point) => places.points[point]?.scene === places.scenes[scene]?.id);
		const closing = inside.every((point) => places.points[point]?.kind === 'ending');
		return {
			id: sceneKey(scene),
			children: inside.map((point) => {
				const { width, height } = slipOf(places.points[point] as Places['points'][number]);
				return { id: pointKey(point), width, height };
			}),
			layoutOptions: {
				'elk.padding': `[top=${head.height + 14 + GAP},left=12,bottom=${GAP},right=12]`,
				'elk.nodeSize.constraints': 'MINIMUM_SIZE',
				'elk.nodeSize.minimum': `(${head.width + 28},0)`,
				// Endings that are scenes of their own stand side by side at the foot: so the map stays narrow.
				...(closing && { 'elk.layered.layering.layerConstraint': 'LAST' }),
			},
		};
	});
	return {
		id: 'root',
		children: [...(entry === undefined ? [] : [stop(IN, 'FIRST')]), ...children, ...(next ? [stop(OUT, 'LAST')] : [])],
		edges,
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
	const lines = new Map(
		edges.map(({ id, sections: [way] = [] }) => {
			const corners = way ? [way.startPoint, ...(way.bendPoints ?? []), way.endPoint] : [];
			return [id, corners.map(({ x, y }) => [Math.round(x), Math.round(y)] as const)];
		}),
	);
	return { width: Math.ceil(width), height: Math.ceil(height), boxes, lines };
}

/** Puts the parts below each other, each moved sideways so that the road from the one before comes in straight. */
function compose(places: Places, parts: readonly Part[], laid: readonly Laid[]): Layout {
	const width = Math.max(0, ...laid.map((part) => part.width));
	const end = (part: Laid | undefined, id: string) => (part?.boxes.get(id)?.x ?? 0) + 4;
	const lefts: number[] = [];
	const widestPart = laid.findIndex((part) => part.width === width);
	const place = (index: number, wanted: number) => {
		lefts[index] = Math.round(Math.max(0, Math.min(width - (laid[index]?.width ?? 0), wanted)));
	};
	place(widestPart, 0);
	for (let i = widestPart + 1; i < laid.length; i++) {
		place(i, (lefts[i - 1] ?? 0) + end(laid[i - 1], OUT ?? '') - end(laid[i], IN ?? ''));
	}
	for (let i = widestPart - 1; i >= 0; i--) {
		place(i, (lefts[i + 1] ?? 0) + end(laid[i + 1], IN ?? '') - end(laid[i], OUT ?? ''));
	}
	return { width, height: 0, scenes: [], points: [], roads: [] };
}
