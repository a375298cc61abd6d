/** A reader in a tab, for tests: the steps of steps.ts on a store of their own. */
import { ATTEMPTS, type Attempt, type Attempts, attemptOf } from '../../../../src/client/state/attempts.ts';
import {
	type From,
	goneBack,
	heldBack,
	startedAgain,
	withEnding,
	withLighter,
	withPick,
} from '../../../../src/client/state/steps.ts';
import { type SyncedStore, syncStore } from '../../../../src/client/state/synced-store.ts';
import type { FakeDevice, Fault, Tab } from './fake-device.ts';

export const BAD_DAY = 'the-bad-day';
export const LATE = 'late-home';

/** A reader in a tab. */
export class Reader {
	readonly store: SyncedStore<Attempts>;
	readonly tab: Tab;

	constructor(device: FakeDevice, fault: Fault = 'none') {
		this.tab = device.tab(fault);
		this.store = syncStore(ATTEMPTS, this.tab);
	}

	get attempts(): Attempts {
		return this.store.$value.get();
	}

	get kept(): boolean {
		return this.store.$kept.get();
	}

	at(story: string): Attempt | undefined {
		return attemptOf(this.attempts, story);
	}

	pick(story: string, ...picks: string[]): void {
		for (const pick of picks) this.store.update(story, (attempts, now) => withPick(attempts, story, pick, now));
	}

	pickFrom(story: string, pick: string, from: From): void {
		this.store.update(story, (attempts, now) => withPick(attempts, story, pick, now, from));
	}

	back(story: string, length: number): void {
		this.store.update(story, (attempts, now) => goneBack(attempts, story, length, now));
	}

	ending(story: string, ending: string): void {
		this.store.update(story, (attempts, now) => withEnding(attempts, story, ending, now));
	}

	again(story: string): void {
		this.store.update(story, (attempts, now) => startedAgain(attempts, story, now));
	}

	lighter(story: string): void {
		this.store.update(story, (attempts, now) => withLighter(attempts, story, now));
	}

	hold(story: string): void {
		this.store.update(story, (attempts, now) => heldBack(attempts, story, now));
	}
}

/** What a next visit would find. */
export const onDevice = (device: FakeDevice): Attempts | undefined =>
	ATTEMPTS.read(device.texts.get(ATTEMPTS.key) ?? '').value;

/** The text of a save. */
export const saved = (byStory: Attempts['byStory']): string => JSON.stringify({ v: 1, byStory });
