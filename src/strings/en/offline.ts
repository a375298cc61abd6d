/**
 * What is said of the course on a device, for when there is no network. Loaded by the script that takes it along
 * (client/offline/along.ts), and `page` at build time alone.
 */

export const offline = {
	/** A size: `2.9 MB`. */
	size: (megabytes: string) => `${megabytes} MB`,
	/** All of it is on the device. Links to the page about it. */
	works: 'Works without a network',
	offer: (size: string) => `You can take the whole course along, to use without a network. It fetches about ${size}.`,
	take: 'Take it along',
	newer: 'A newer version of the course is here. Your place in stories stays.',
	change: 'Change over',
	newerOffer: (size: string) => `There is a newer version of the course. It fetches about ${size}.`,
	fetchNewer: 'Fetch it',
	/** On the page about it alone. */
	whole: 'The whole course is on this device. It works without a network.',
	fetching: 'The course is being fetched. You can read on meanwhile.',
	none: 'This browser keeps no pages for later. Here the course needs a network. All else works.',
	room: 'There is not enough room on this device for the whole course. With a network, all works.',
	line: 'Not all of the course could be fetched. It goes on from there the next time you are here.',
	off: 'The course is not kept on this device.',
	takeOff: 'Take it off this device',
	/** The numbered pages of a story. */
	more: (size: string) => `Its numbered pages can be kept on this device too: about ${size}.`,
	keepMore: 'Keep them',
	keptMore: 'Its numbered pages are on this device. They work without a network.',
};
