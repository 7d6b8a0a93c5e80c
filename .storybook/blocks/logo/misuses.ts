import type { Drawing } from '@coodyssee/logo';
import { contrast } from '@coodyssee/logo/colour';
import type { Ink } from '@coodyssee/logo/scene';
import { inks, tokens } from '@coodyssee/tokens';
import { fr } from '../../../packages/kit/src/words/fr.ts';
import { slope } from '../../../packages/logo/src/brand/symbol/slope.ts';
import { toCmyk } from '../../../packages/logo/src/colour/index.ts';
import { identity } from '../../identity.ts';
import { slopesOf } from '../../measures/edges.ts';
import { stretch, turn } from '../../measures/wrong.ts';
import { logoIn } from '../drawing/drawings.ts';
import { decimalText, ratioText } from '../figures.ts';
import { refusalOf } from './refusal.ts';

/** One thing that must not be done, drawn from the real drawing, with the rule it breaks. */
export interface Misuse {
  readonly id: string;
  /** What somebody does: « Étirer ». */
  readonly title: string;
  /** The rule it breaks, and what is measured on this very drawing. */
  readonly rule: string;
  readonly scene: Drawing;
  readonly inks: ReturnType<typeof logoIn>['inks'];
  readonly ground?: string;
  /** What cannot be drawn into a scene, done to it by a style of `misuses.css`. */
  readonly effect?: 'shadow' | 'crowded' | 'tiny' | 'busy';
}

const logo = logoIn('horizontal', 'colour');
const symbol = logoIn('symbol', 'colour');
const list = new Intl.ListFormat('fr');
const steepness = (scene: Drawing): string =>
  list.format(
    slopesOf(scene)
      .filter((value) => value > 0)
      .map((value) => decimalText(value, 2)),
  );
const said = (work: () => unknown): string => {
  const refusal = refusalOf(work);
  return refusal ? `${refusal.what} ${refusal.why}` : '';
};

const stretched = stretch(symbol.scene, 1.4);
const turned = turn(symbol.scene, -14);
/** A colour of the interface as an ink: what a drawing must never be inked with. */
const asInk = (screen: string): Ink => ({ name: 'étranger', screen, cmyk: toCmyk(screen) });
const foreign = asInk(tokens['color.success-fill']);
const faded = asInk(tokens['palette.slate.300']);
const smallest = logo.scene.minimumWidth.px;
const tiny = 48;

/** The stripes of the busy ground, as `misuses.css` paints them. */
const stripes = [
  tokens['palette.green.300'],
  tokens['ink.ardoise'],
  tokens['palette.orange.300'],
  tokens['palette.blue.700'],
];
const worst = Math.min(...stripes.map((stripe) => contrast(inks.ardoise, stripe)));

export const misuses: readonly Misuse[] = [
  {
    id: 'stretch',
    title: 'Étirer',
    rule: fr`Une seule pente, 4/3 (${decimalText(slope.rise, 2)}). Ici, les épaules sont à ${steepness(stretched)} : les têtes ne sont plus rondes.`,
    scene: stretched,
    inks: symbol.inks,
  },
  {
    id: 'turn',
    title: 'Incliner',
    rule: fr`La base est de niveau : c’est le sol de tous. Ici, les pentes sont à ${steepness(turned)}, et plus rien ne tient à plat.`,
    scene: turned,
    inks: symbol.inks,
  },
  {
    id: 'recolour',
    title: 'Recolorer',
    rule: said(() => identity.picture(symbol.scene, { colour: 'vert sapin' })),
    scene: symbol.scene,
    inks: { ...symbol.inks, mark: foreign },
  },
  {
    id: 'fade',
    title: 'Griser, tramer, rendre transparent',
    rule: 'Une encre est un aplat. En une encre, le dessin est tracé en noir plein ou en blanc plein, jamais en gris.',
    scene: symbol.scene,
    inks: { ...symbol.inks, mark: faded },
  },
  {
    id: 'shadow',
    title: 'Ajouter une ombre, un relief',
    rule: fr`Le dessin n’a que ${symbol.scene.shapes.length} aplats et aucun effet : une ombre ne se grave pas, ne se brode pas, ne se découpe pas.`,
    scene: symbol.scene,
    inks: symbol.inks,
    effect: 'shadow',
  },
  {
    id: 'ground',
    title: 'Poser sur un fond trop proche',
    rule: said(() => identity.logo({ variant: 'horizontal', ground: 'primaryText' })),
    scene: logo.scene,
    inks: logo.inks,
    ground: inks['orange-texte'].screen,
  },
  {
    id: 'busy',
    title: 'Poser sur un fond agité',
    rule: fr`Un fond est uni : chaque partie y garde 3 pour 1. Ici, l’ardoise du nom tombe à ${ratioText(worst)} pour 1 sur l’une des bandes.`,
    scene: logo.scene,
    inks: logo.inks,
    effect: 'busy',
  },
  {
    id: 'crowd',
    title: 'Serrer',
    rule: fr`Une tête et un écart (${decimalText(logo.scene.clearSpace, 0)} unités) restent libres de chaque côté. Ici, un texte y entre.`,
    scene: logo.scene,
    inks: logo.inks,
    effect: 'crowded',
  },
  {
    id: 'tiny',
    title: 'Rapetisser sous le minimum',
    rule: said(() => identity.logo({ variant: 'horizontal', width: { px: tiny } })),
    scene: logo.scene,
    inks: logo.inks,
    effect: 'tiny',
  },
];

/** The width the « tiny » one is shown at, in px, and the least that is allowed. */
export const tinyWidth = { shown: tiny, least: smallest } as const;
