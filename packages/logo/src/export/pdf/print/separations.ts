import { type PDFContext, PDFName, type PDFRef } from '@cantoo/pdf-lib';
import { IdentityError } from '../../../errors.ts';
import type { Cmyk } from '../../../scene/ink.ts';

/** Letters, digits and what spot libraries write between them; every plate-maker reads it. */
const readable = /^[A-Za-z0-9](?:[A-Za-z0-9 ._+/-]{0,60}[A-Za-z0-9+])?$/;
/** Names that mean a plate which is there already, all of them, or none. */
const taken = /^(?:cyan|magenta|yellow|black|all|none)$/i;

/** @throws IdentityError `bad-option` for a name that a plate cannot bear */
export function checkSpotName(name: string): string {
  if (readable.test(name) && !taken.test(name)) return name;
  throw new IdentityError(
    'bad-option',
    {
      what: `Le nom de ton direct «\u00a0${name}\u00a0» ne convient pas.`,
      why: 'Une plaque porte un nom de lettres sans accent et de chiffres, qui n’est pas celui d’une encre de base.',
      fix: 'Écrivez le nom que donne l’imprimeur, par exemple CutContour ou PANTONE 021 C.',
    },
    { reason: 'spot-name', name },
  );
}

const inksOfPress = ['cyan', 'magenta', 'yellow', 'black'] as const;
/** A sign for people, no colour of ours: some of the four inks, at one strength in percent. */
export function sign(strength: number, ...plates: readonly (typeof inksOfPress)[number][]): Cmyk {
  const [c = 0, m = 0, y = 0, k = 0] = inksOfPress.map((plate) => (plates.includes(plate) ? strength : 0));
  return [c, m, y, k];
}

/** A plate of its own, and the four inks that stand for it where it is not loaded. */
export function addSeparation(context: PDFContext, name: string, cmyk: Cmyk): PDFRef {
  const toInks = {
    FunctionType: 2,
    Domain: [0, 1],
    C0: [0, 0, 0, 0],
    C1: cmyk.map((percent) => percent / 100),
    N: 1,
  };
  const space = ['Separation', PDFName.of(name), 'DeviceCMYK', context.register(context.obj(toInks))];
  return context.register(context.obj(space));
}
