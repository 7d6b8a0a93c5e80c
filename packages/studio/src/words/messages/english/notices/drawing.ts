import { brand } from '../../../../brand.ts';
import type { Details } from '../../speech.ts';
import { drawingName, groundOf, labelIn } from '../catalogue.ts';
import { figure, mm, px, quoted, ratio, type SayNotice, text } from '../details.ts';

const layoutOf = (details: Details): string => labelIn(brand.layouts)(text(details, 'layout')).toLowerCase();

const widthOf = (width: unknown): string => {
  const { px: pixels, mm: millimetres } = width as { readonly px?: number; readonly mm?: number };
  return pixels === undefined ? mm(millimetres) : px(pixels);
};

const code = (colour: unknown): string => String(colour).toUpperCase();
const seen: Readonly<Record<string, string>> = { graphic: 'is hard to see', text: 'is hard to read' };
const moved: Readonly<Record<string, string>> = { darker: 'darkened', lighter: 'lightened' };

const colourMoved: SayNotice = (details) => {
  const ground = groundOf(text(details, 'ground'), text(details, 'groundScreen'));
  return [
    `Your colour ${code(details.from)} ${seen[text(details, 'use')]} on ${ground} (${ratio(details.before)} instead of ${ratio(details.wanted)}).`,
    `We ${moved[text(details, 'direction')]} it just enough: ${code(details.to)} (${ratio(details.after)}).`,
    details.inksLost ? 'Its print values were computed anew.' : '',
    details.inkFits ? 'You may prefer the cooperative’s slate.' : 'You may also choose another colour.',
  ]
    .filter(Boolean)
    .join(' ');
};

/** What was changed in a drawing and its colour. */
export const drawingNotices = {
  simplified: ({ asked, drawn, width }) =>
    `At a width of ${widthOf(width)}, ${quoted(drawingName(asked))} could no longer be read: ${quoted(drawingName(drawn))} takes its place.`,
  'wording-shortened': (details) =>
    `${quoted(details.long)} does not fit on the ${layoutOf(details)}: it bears ${quoted(details.short)}.`,
  'trade-left-out': (details) =>
    `The trade (${quoted(details.trade)}) does not fit on the ${layoutOf(details)}: it was left out. Try a shorter way to say it.`,
  'colour-reduced': ({ screen }) =>
    `Your colour is more vivid than what an ordinary screen can show. We softened it, without changing its hue or its lightness: ${code(screen)}.`,
  'colour-moved': colourMoved,
  'colour-near-primary': ({ screen, delta }) =>
    `Your colour ${code(screen)} is very close to the cooperative’s orange (a difference ΔE of ${Number(delta).toFixed(1)}; from 10 on, they are told apart at first sight). Your figure and the disc may read as one colour. It is allowed; a colour further away would set you apart better.`,
  'ink-limit': ({ total, limit }) =>
    `Your four inks make ${figure(total)}% in all: beyond ${figure(limit)}%, paper dries badly and stains. We keep them as they are; ask your printer what they think.`,
} as const satisfies Readonly<Record<string, SayNotice>>;
