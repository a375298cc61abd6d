/** How large a preview is, in pixels, as those who show it ask for. */
export const WIDTH = 1200;
export const HEIGHT = 630;
