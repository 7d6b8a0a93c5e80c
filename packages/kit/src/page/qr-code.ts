import { IdentityError } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';
import type { Piece } from '@coodyssee/logo/scene';
import { place, rectanglePath } from '@coodyssee/logo/vector';
import { correction, generate, mode } from 'lean-qr';
import { frenchMm } from '../words/french-mm.ts';
import { outlineModules } from './outline-modules.ts';

const { inks } = brand;

/** A QR code on a page. */
export interface QrOptions {
  /** Left and top of its quiet zone, in mm. */
  readonly x: number;
  readonly y: number;
  /** Side in mm, quiet zone included. */
  readonly width: number;
  /** What a person hears: « Carte de contact de Camille Roux ». */
  readonly alternative: string;
}

/** Light modules to keep on every side: the norm asks for four. */
const quiet = 4;
/** Side of a module in mm under which telephones miss it. */
const leastModule = 0.4;

/** A reader may take bytes for Japanese: beyond ASCII the code itself says that it is UTF-8 (ECI 26). */
const modeOf = (text: string) => (/^\p{ASCII}*$/u.test(text) ? mode.ascii(text) : mode.utf8(text));

/** A seventh of the code may be lost to a scratch. */
const level = { minCorrectionLevel: correction.M, maxCorrectionLevel: correction.M };

/** The code's modules with their quiet zone. */
function modulesOf(text: string): readonly (readonly boolean[])[] {
  const code = generate(modeOf(text), level);
  const places = Array.from({ length: code.size + 2 * quiet }, (_, at) => at - quiet);
  return places.map((y) => places.map((x) => code.get(x, y)));
}

/** The least side in mm at which a telephone reads this text, quiet zone included. */
export const leastQrWidth = (text: string): number => modulesOf(text).length * leastModule;

/**
 * A text as a QR code: in black alone, which no drift of the press can blur, on its own white ground with its quiet
 * zone.
 *
 * @throws IdentityError `too-small` where a module would be under 0.4 mm
 */
export function qrCode(text: string, { x, y, width, alternative }: QrOptions): Piece {
  const modules = modulesOf(text);
  const module = width / modules.length;
  if (module < leastModule - 1e-9) throw tooFine(leastQrWidth(text), width);
  const path = place(outlineModules(modules), module, x, y);
  return {
    tag: 'figure',
    text: alternative,
    marks: [
      { path: rectanglePath(x, y, width, width), rule: 'nonzero', ink: inks.paper },
      { path, rule: 'evenodd', ink: inks.black },
    ],
  };
}

const tooFine = (least: number, width: number): IdentityError =>
  new IdentityError(
    'too-small',
    {
      what: `Le code QR serait trop fin à ${frenchMm(width)} de côté.`,
      why: `Un carré de moins de ${frenchMm(leastModule)} n’est plus lu par tous les téléphones.`,
      fix: `Donnez-lui au moins ${frenchMm(Math.ceil(least * 10) / 10)}, ou une adresse plus courte.`,
    },
    { reason: 'qr', least: Math.ceil(least * 10) / 10, width, module: leastModule },
  );
