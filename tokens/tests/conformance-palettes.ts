import type { Token } from '../build/token.ts';
import type { Conformance } from './conformance-formats.ts';

const swatchesOnly = 'Un nuancier ne tient que des couleurs, et les rôles y seraient des doubles.';

const ofPalette =
  (quote: (name: string) => string) =>
  ({ path, description }: Token): string =>
    path[0] === 'ink' || path[0] === 'palette'
      ? quote(
          path[0] === 'ink'
            ? (path[1] ?? '').replaceAll('-', ' ')
            : `${description.split(' ')[0]} ${path[2]}`,
        )
      : '\u0000';
const swatchesLost = Object.fromEntries(
  [
    'color',
    'contrast',
    'system',
    'font',
    'typography',
    'space',
    'size',
    'container',
    'breakpoint',
    'radius',
    'stroke',
    'shadow',
    'focus',
    'motion',
    'z-index',
  ].map((group) => [group, swatchesOnly]),
);

/** Palettes of drawing programs: inks and ramps, and nothing else. */
export const paletteFormats: readonly Conformance[] = [
  {
    tool: 'Illustrator, InDesign, Affinity',
    file: 'formats/coodyssee.ase',
    reader: 'ase-utils, CMJN et tons directs compris',
    nameOf: ofPalette((name) => name),
    lost: swatchesLost,
  },
  {
    tool: 'GIMP, Inkscape, Krita',
    file: 'formats/coodyssee.gpl',
    reader: 'la grammaire du format\u00a0; l’écran seul, sans encres',
    nameOf: ofPalette((name) => `\t${name}\n`),
    lost: swatchesLost,
  },
  {
    tool: 'LibreOffice',
    file: 'formats/coodyssee.soc',
    reader: 'LibreOffice\u00a0; l’écran seul, sans encres',
    nameOf: ofPalette((name) => `"${name}"`),
    lost: swatchesLost,
  },
  {
    tool: 'Scribus',
    file: 'formats/coodyssee-scribus.xml',
    reader: 'Scribus, CMJN et tons directs compris',
    nameOf: ofPalette((name) => `"${name}"`),
    lost: swatchesLost,
  },
];
