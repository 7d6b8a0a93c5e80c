/** Sheets of placed drawings, for the pictures of the documents: rendered by the same exports as the files. */
import { writeFile } from 'node:fs/promises';
import {
  type BadgeLayout,
  composeBadge,
  composeLogo,
  type Drawing,
  frame,
  type InkSet,
  inkTable,
  type LogoVariant,
} from '@coodyssee/logo';
import { loadMemberTypesetter } from '@coodyssee/logo/node';
import { renderSvg } from '@coodyssee/logo/svg';
import { inks } from '@coodyssee/tokens';
import { Resvg } from '@resvg/resvg-js';
import { element, type Xml } from '../packages/logo/src/export/xml.ts';

const folder = new URL('../docs/pictures/', import.meta.url);
let count = 0;

/** A drawing on a card: `x`, `y` and `width` of the card in px, padding in units of the drawing. */
interface Card {
  readonly at: readonly [x: number, y: number, width: number];
  readonly scene: Drawing;
  readonly set: InkSet;
  readonly member?: string;
}

function card({ at: [x, y, width], scene, set, member }: Card): Xml {
  const sheet = frame(scene, { padding: scene.clearSpace, ground: true });
  const table = inkTable(set, { scene: sheet, ground: 'own', ...(member && { colour: member }) });
  const markup = renderSvg(sheet, table.inks, { idPrefix: `p${count++}` });
  const href = `data:image/svg+xml;base64,${Buffer.from(markup).toString('base64')}`;
  return element('image', { x, y, width, height: (width * sheet.height) / sheet.width, href });
}

export async function write(
  name: string,
  size: readonly [number, number],
  children: readonly Xml[],
): Promise<void> {
  const [width, height] = size;
  const ground = element('rect', { width, height, fill: inks.neige.screen });
  const svg = element('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}` }, [
    ground,
    ...children,
  ]);
  const image = new Resvg(svg.markup, {
    fitTo: { mode: 'width', value: width * 2 },
    font: { loadSystemFonts: false },
  });
  await writeFile(new URL(name, folder), image.render().asPng());
  console.log(`docs/pictures/${name}`);
}

export const logo = (at: Card['at'], variant: LogoVariant, set: InkSet = 'colour'): Xml =>
  card({ at, set, scene: composeLogo({ variant, rendering: set === 'line' ? 'line' : 'solid' }) });

export type Words = readonly [name: string, trade: string, colour?: string];

export async function badge(
  at: Card['at'],
  [name, trade, member]: Words,
  how: { layout: BadgeLayout; set?: InkSet },
) {
  const { layout, set = 'colour' } = how;
  const words = { name, trade };
  const typesetter = await loadMemberTypesetter(words);
  const rendering = set === 'line' ? 'line' : 'solid';
  const { scene } = composeBadge(words, { layout, rendering, typesetter });
  return card({ at, scene, set, ...(member && { colour: member }) });
}
