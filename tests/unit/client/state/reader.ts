/** A reader in a tab, for tests: the acts of attempts.ts on a keeper of their own. */
import {
	type Attempt,
	type Attempts,
	attemptOf,
	type From,
	goneBack,
	heldBack,
	startedAgain,
	withEnding,
	withLighter,
	withPick,
} from '../../../../src/client/state/attempts.ts';
import { readAttempts } from '../../../../src/client/state/schema.ts';
import { KEY, type Keeper, keepAttempts } from '../../../../src/client/state/synced-store.ts';
import type { FakeDevice, Fault, Tab } from './fake-device.ts';

export const BAD_DAY = 'the-bad-day';
export const LATE = 'late-home';

/** A reader in a tab. */
export class Reader {
	readonly keeper: Keeper;
	readonly tab: Tab;

	constructor(device: FakeDevice, fault: Fault = 'none') {
		this.tab = device.tab(fault);
		this.keeper = keepAttempts(this.tab);
	}

	get attempts(): Attempts {
		return this.keeper.$attempts.get();
	}

	get kept(): boolean {
		return this.keeper.$kept.get();
	}

	at(story: string): Attempt | undefined {
		return attemptOf(this.attempts, story);
	}

	pick(story: string, ...picks: string[]): void {
		for (const pick of picks) this.keeper.act(story, (attempts, now) => withPick(attempts, story, pick, now));
	}

	pickFrom(story: string, pick: string, from: From): void {
		this.keeper.act(story, (attempts, now) => withPick(attempts, story, pick, now, from));
	}

	back(story: string, length: number): void {
		this.keeper.act(story, (attempts, now) => goneBack(attempts, story, length, now));
	}

	ending(story: string, ending: string): void {
		this.keeper.act(story, (attempts, now) => withEnding(attempts, story, ending, now));
	}

	again(story: string): void {
		this.keeper.act(story, (attempts, now) => startedAgain(attempts, story, now));
	}

	lighter(story: string): void {
		this.keeper.act(story, (attempts, now) => withLighter(attempts, story, now));
	}

	hold(story: string): void {
		this.keeper.act(story, (attempts, now) => heldBack(attempts, story, now));
	}
}

/** What a next visit would find. */
export const onDevice = (device: FakeDevice): Attempts | undefined => readAttempts(device.texts.get(KEY) ?? '').value;

/** The text of a save. */
export const saved = (byStory: Attempts['byStory']): string => JSON.stringify({ v: 1, byStory });
