/** Whether this build lets readers take the course along (client/offline), or takes that back. */

/**
 * True if this build is to withdraw the worker of those before it: it lets go of all it kept, and no page asks for one.
 * @param given the value of ATTUNED_OFFLINE
 * @throws Error when it says something else
 */
export function isWithdrawn(given: string | undefined = process.env['ATTUNED_OFFLINE']): boolean {
	if (!given) return false;
	if (given === 'off') return true;
	throw new Error(
		`ATTUNED_OFFLINE is “${given}”. Expected “off”, for a build that takes the course off readers’ devices again. ` +
			'For the usual build: unset ATTUNED_OFFLINE',
	);
}
