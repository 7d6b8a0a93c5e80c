import { groundOf } from '../catalogue.ts';
import { figure, mm, type SayNotice, text } from '../details.ts';

/** What was changed in a member's own logo on the way. */
export const ownLogoNotices = {
  'own-logo-script': () => 'The file held a program: it was taken out, only the drawing is taken over.',
  'own-logo-foreign': () => 'The file held a page inside the drawing: it is not taken over.',
  'own-logo-image': () => 'A picture placed in the SVG is not taken over: only outlines are.',
  'own-logo-animation': () => 'Animations are not taken over: the logo is drawn as at rest.',
  'own-logo-filter': () =>
    'Effects (shadow, blur, glow) are not taken over: no stamp and no cutter would hold them.',
  'own-logo-mask': () => 'A transparency mask is not taken over: check that nothing sticks out.',
  'own-logo-marker': () => 'Arrowheads and marks at the ends of lines are not taken over.',
  'own-logo-pattern': () => 'A fill pattern is not taken over: what it filled is left empty.',
  'own-logo-style': () => 'Part of the style sheet is not taken over: check the colours.',
  'own-logo-external': () => 'An element that lies in another file is not taken over.',
  'own-logo-blend': () => 'Blend modes are not taken over: colours that overlap may differ.',
  'own-logo-gradient': () =>
    'Gradients become flat areas of their mean colour: they print better, and everywhere alike.',
  'own-logo-opacity': () => 'Transparency becomes a full colour: check the places where two colours cross.',
  'own-logo-path': () => 'An outline of the file is incomplete: it is taken as far as it can be read.',
  'own-logo-ground': () => 'The plain ground was removed, so that the logo can stand on any colour.',
  'own-logo-shrunk': ({ from, to }) =>
    `The picture, which was very large, was reduced from ${figure(from)} to ${figure(to)} pixels: that is enough for anything printed.`,
  'own-logo-few-pixels': ({ has, wide, wanted }) =>
    `Your logo is small for a printer: ${figure(has)} pixels, that is ${mm(wide)} at 300 dots per inch. It would take ${figure(wanted)} for 5 cm; an SVG is sharp at any size.`,
  'own-logo-contrast-lost': () =>
    'In one ink, parts of your logo that only their colour sets apart merge or disappear: look at the preview, or give the one-colour version of your logo.',
  'own-logo-no-one-ink': () =>
    'Your logo is a photograph or a grainy picture: it cannot be drawn in one ink. For a stamp, an engraving or a marking, give a line version.',
  'own-logo-in-one-ink': (details) =>
    `In its colours your logo would hardly be seen on ${groundOf(text(details, 'ground'))}: there it is drawn in one ink.`,
} as const satisfies Readonly<Record<string, SayNotice>>;
