/** The finished pages of a member's supports, as sheets: what a document shows of a kit. Works in a browser too. */

export { cardBack } from './supports/business-card/back.ts';
export { cardFront } from './supports/business-card/front.ts';
export { peopleButton } from './supports/button-badges/button-sheets.ts';
export { presses } from './supports/button-badges/presses.ts';
export { kakemono } from './supports/kakemono/kakemono.ts';
export { type Machine, machines } from './supports/marking/machines.ts';
export { memberSheet } from './supports/member-sheet/member-sheet.ts';
export { type PosterFormat, type PosterText, posterFormats } from './supports/poster/poster-format.ts';
export { posterSheet } from './supports/poster/poster-sheet.ts';
export { cover } from './supports/social/cover.ts';
export { symbolPortrait } from './supports/social/portrait.ts';
export { covers } from './supports/social/sizes.ts';
export { squarePost } from './supports/social/square-post.ts';
