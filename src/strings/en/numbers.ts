/** Small numbers in words, as in the stories; larger ones in digits. */

const NUMBERS =
	'none one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';

export const inWords = (number: number): string => NUMBERS.split(' ')[number] ?? String(number);
