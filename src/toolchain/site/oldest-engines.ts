/**
 * The oldest browsers that the course promises to run in: an iPad or iPhone whose system ends with iOS 15, a Chromebook
 * out of support, and the long-lived Firefox of schools. The build writes scripts and styles for them, and
 * tests/site/oldest-engines.test.ts holds what was built to them. Older ones read everything, as without scripts.
 */
export const OLDEST = { safari: '15.4', chrome: '105', firefox: '115' } as const;

/** As Vite wants them: `safari15.4`. */
export const TARGETS: string[] = Object.entries(OLDEST).map(([name, version]) => name + version);
