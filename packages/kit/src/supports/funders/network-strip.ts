import type { Drawing } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';
import { type Piece, placeScene, type Sheet } from '@coodyssee/logo/scene';
import { bounds, rectanglePath, unite } from '@coodyssee/logo/vector';
import { fill } from '../../page/figure.ts';
import { placeText } from '../../page/place-text.ts';
import { inPoints, pt } from '../../page/point.ts';
import { setBody, setLine, type TextStyle, type Words } from '../../page/text.ts';
import { KitError } from '../../record/kit-error.ts';
import { fr } from '../../words/fr.ts';
import { frenchMm } from '../../words/french-mm.ts';
import { paintLogo } from '../artwork.ts';
import { firstFitting } from '../fits.ts';
import type { KitOrder } from '../support.ts';
import { runningProject } from './funded-project.ts';

const { inks } = brand;

/** The strip for one support. */
export interface NetworkStripOptions {
  /** Day the support is made for, `2027-03-01`: the strip is allowed while the project runs. */
  readonly on: string;
  /** Width of the strip in mm. */
  readonly width: number;
  /** Height in mm between its margins; as the emblem's, the two strips stand together. Default 10. */
  readonly size?: number;
}

const gap = 0.4;
const label = `${brand.name} fait partie de`;
/** Share of the height for the label, and the smallest names in points. */
const labelShare = 0.25;
const capHeight = 0.7;
const leastNames = 6;

/**
 * The cooperative and the networks it belongs to, in the settings' order, on a light plate: words in the
 * identity's typeface, each name in its own case.
 *
 * @throws KitError `missing-record` for a member without project, `bad-record` on a day when it does not run,
 * `bad-settings` without a network, `does-not-fit`
 * @example networkStrip(order, { on: '2027-03-01', width: 130 })
 */
export function networkStrip(order: KitOrder, { on, width, size = 10 }: NetworkStripOptions): Sheet {
  const { title } = runningProject(order, { strip: 'des réseaux', on });
  const { networks } = order.settings;
  if (networks.length === 0) throw noNetwork();
  const air = gap * size;
  const { scene, inks: table } = paintLogo('horizontal');
  const logo = { x: air, y: air, width: (size * scene.width) / scene.height };
  const x = logo.x + logo.width + 1.6 * air;
  const height = size + 2 * air;
  return {
    width,
    height,
    bleed: 0,
    title: `Bandeau des réseaux, ${title}`,
    pieces: [
      fill(inks.paper, rectanglePath(0, 0, width, height)),
      placeScene(scene, table, logo),
      fill(inks.ink, rectanglePath(x - 0.8 * air, air, 0.25, size)),
      ...namePieces(order, { x, y: air, width: width - x - air, height: baseline(scene) * size }),
    ],
  };
}

/** Where the logo's letters stand: on the foot of its disc, as a share of its height. */
function baseline({ shapes, height }: Drawing): number {
  const disc = unite(shapes.filter(({ role }) => role === 'mark').map(({ path }) => bounds(path)));
  return disc ? (disc.y + disc.height) / height : 1;
}

interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The names on the baseline of the logo, the label close over them. */
function namePieces(order: KitOrder, { x, y, width, height }: Room): readonly Piece[] {
  const { typesetter } = order;
  const em = labelShare * height;
  const small: TextStyle = { weight: 500, size: inPoints(em), ink: inks.inkText };
  const names = namesIn(order, { width, height: height - 1.5 * em });
  const placed = placeText(names, { x, y: y + height, anchor: 'last' });
  const over = placed.first - capHeight * (names.lines[0]?.size ?? 0) - 0.75 * em;
  return [placeText(setLine(label, small, { typesetter, width }), { x, y: over }).piece, placed.piece];
}

/** The largest type whose lines stay under the label: half points, from large to small. */
function namesIn(
  { typesetter, settings }: KitOrder,
  { width, height }: Pick<Room, 'width' | 'height'>,
): Words {
  // a name is never broken, and a line never begins with the dot
  const text = settings.networks.map((name) => name.replace(/ /g, '\u00a0')).join('\u00a0· ');
  const ink = inks.inkText;
  const style = (size: number): TextStyle => ({ weight: 700, size, leading: 1.2, direction: 'ltr', ink });
  for (let size = inPoints(0.62 * height); size >= leastNames; size -= 0.5) {
    const words = firstFitting(() => setBody(text, style(size), { typesetter, width }));
    if (words && (words.lines.at(-1)?.y ?? 0) + capHeight * pt(size) <= height) return words;
  }
  throw new KitError(
    'does-not-fit',
    {
      what: fr`Les réseaux ne tiennent pas dans le bandeau : ${settings.networks.join(' · ')}.`,
      why: fr`Il leur reste ${frenchMm(Math.round(width))} de large ; sous ${leastNames} pt, ils ne se liraient plus.`,
      fix: 'Demandez un bandeau plus large, ou nommez moins de réseaux dans les réglages.',
    },
    { reason: 'networks', networks: settings.networks, width: Math.round(width), least: leastNames },
  );
}

const noNetwork = (): KitError =>
  new KitError(
    'bad-settings',
    {
      what: 'Aucun réseau n’est nommé dans les réglages.',
      why: 'Le bandeau des réseaux les nomme, dans leur ordre.',
      fix: fr`Ajoutez par exemple : "networks": ["Co’hop", "lescop"]`,
    },
    { reason: 'no-network', key: 'networks' },
  );
