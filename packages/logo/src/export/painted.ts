import { IdentityError } from '../errors.ts';
import { type Cmyk, type Ink, type InkTable, inkOf } from '../scene/ink.ts';
import type { Scene, Shape } from '../scene/scene.ts';
import { checkBox } from './size.ts';

/** A shape that will really be painted, with its ink. */
export interface Painted extends Shape {
  readonly ink: Ink;
}

/** Red, green and blue from 0 to 255. */
export type Rgb = readonly [r: number, g: number, b: number];

const isHex = (text: string) => /^#[0-9a-f]{6}$/i.test(text);
const isCmyk = (cmyk: Cmyk) => cmyk.length === 4 && cmyk.every((part) => part >= 0 && part <= 100);

/** @throws IdentityError `bad-colour` for an ink nobody can read */
export function checkInk(ink: Ink): Ink {
  if (isHex(ink.screen) && isCmyk(ink.cmyk)) return ink;
  throw new IdentityError(
    'bad-colour',
    {
      what: `L’encre «\u00a0${ink.name}\u00a0» n’a pas de couleur lisible.`,
      why: `Elle vaut ${ink.screen} à l’écran et ${ink.cmyk.join('/')} à l’impression.`,
      fix: 'Donnez une couleur d’écran de la forme #rrggbb et quatre pourcentages de 0 à 100 pour l’impression.',
    },
    { reason: 'ink', ink },
  );
}

/**
 * The shapes to paint, lowest first, each with its ink; the door at which every output checks what it is given.
 * Shapes without ink or without outline are left out.
 * @throws IdentityError `bad-size` for a box without surface, `bad-colour` for an ink nobody can read
 */
export function paintedShapes(scene: Scene, inks: InkTable): readonly Painted[] {
  checkBox(scene);
  return scene.shapes.flatMap((shape) => {
    const ink = inkOf(shape, inks);
    return ink && shape.path.length > 0 ? [{ ...shape, ink: checkInk(ink) }] : [];
  });
}

/**
 * The screen colour of an ink in numbers.
 * @example screenRgb(orange) // [234, 91, 12]
 */
export function screenRgb(ink: Ink): Rgb {
  const value = Number.parseInt(ink.screen.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
