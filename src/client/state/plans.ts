/**
 * The small plans a reader makes in lessons: “next time I notice …, I’ll …”. Kept on this device, as the words that were
 * chosen, and nowhere else. Loaded only by a lesson that has one. Other tabs are not followed: the last word counts.
 */
import { browser, type Outside, openDevice } from './storage.ts';

/** Where the plans are kept. */
export const PLANS_KEY = 'attuned:plans';

/** Plan → the half chosen in each of its parts, in order. A half is one of the page’s own; it is never shown as HTML. */
type Plans = Readonly<Record<string, readonly string[]>>;

const isHalf = (half: unknown): half is string => typeof half === 'string' && half.length <= 120;

/** The plans in a saved text. What is not a plan is passed over: a page that knows a half by its words checks again. */
export function readPlans(text: string | undefined): Plans {
	try {
		const found: unknown = JSON.parse(text || '{}');
		const plans = Object(found) === found ? Object.entries(found as object) : [];
		return Object.fromEntries(
			plans.filter(([id, halves]) => /^[a-z][a-z-]{0,40}$/.test(id) && Array.isArray(halves) && halves.every(isHalf)),
		) as Plans;
	} catch {
		return {};
	}
}

/** The plans of a device. */
export function keepPlans(engine: Outside['engine']) {
	const device = openDevice(engine);
	const plans = () => readPlans(device.read(PLANS_KEY));
	return {
		/** What was chosen for a plan; empty if there is none. */
		planOf: (id: string): readonly string[] => (Object.hasOwn(plans(), id) ? (plans()[id] ?? []) : []),
		/** Keeps a plan; without halves it is forgotten. False if the device would not take it. */
		keepPlan: (id: string, halves: readonly string[]): boolean => {
			const { [id]: _, ...others } = plans();
			const next = halves.length > 0 ? { ...others, [id]: halves } : others;
			return device.write(PLANS_KEY, Object.keys(next).length > 0 ? JSON.stringify(next) : '');
		},
		/** Forgets all of them. False if something may be left. */
		erasePlans: (): boolean => device.write(PLANS_KEY, ''),
	};
}

/** This reader's plans. */
export const { planOf, keepPlan, erasePlans } = keepPlans(browser.engine);
