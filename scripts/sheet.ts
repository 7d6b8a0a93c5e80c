/** Sheets of placed drawings, for the pictures of the documents: rendered by the same exports as the files. */

import { writeFile } from 'node:fs/promises';
import type { Artwork } from '@coodyssee/logo';
import type { Sheet } from '@coodyssee/logo/scene';
import { renderSheetSvg, renderSvg } from '@coodyssee/logo/svg';
import { inks } from '@coodyssee/tokens';
import { Resvg } from '@resvg/resvg-js';
import { element, type Xml } from '../packages/logo/src/export/xml.ts';
import { identity } from './identity.ts';

const folder = new URL('../docs/pictures/', import.meta.url);
let count = 0;

/** A card of the sheet, in px, and the drawing that stands in its middle with its clear space. */
export interface Card {
  readonly at: readonly [x: number, y: number, width: number, height: number];
  readonly artwork: Artwork;
}

function card({ at: [x, y, width, height], artwork }: Card): Xml {
  const { scene, inks: table, ground } = artwork;
  const room = 2 * scene.clearSpace;
  const scale = Math.min(width / (scene.width + room), height / (scene.height + room));
  const [w, h] = [scene.width * scale, scene.height * scale];
  const markup = renderSvg(scene, table, { idPrefix: `p${count++}` });
  const place = { x: x + (width - w) / 2, y: y + (height - h) / 2, width: w, height: h };
  return element('g', {}, [
    element('rect', { x, y, width, height, fill: ground.screen }),
    picture(place, markup),
  ]);
}

const picture = (place: Readonly<Record<'x' | 'y' | 'width' | 'height', number>>, markup: string): Xml =>
  element('image', { ...place, href: `data:image/svg+xml;base64,${Buffer.from(markup).toString('base64')}` });

/** A page of a kit on its white paper, `width` px wide, as it is when its bleed is cut off. */
export function page([x, y, width]: readonly [x: number, y: number, width: number], sheet: Sheet): Xml {
  const box = { x: 0, y: 0, width: sheet.width, height: sheet.height };
  const height = (width * sheet.height) / sheet.width;
  return element('svg', { x, y, width, height, viewBox: `0 0 ${box.width} ${box.height}` }, [
    element('rect', { ...box, fill: inks.blanc.screen }),
    picture(box, renderSheetSvg(sheet)),
  ]);
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

/** Drawings stand on the ground of their card. */
const open = { ground: 'none' } as const;

export const logo = (at: Card['at'], variant: string, inks = 'colour'): Xml =>
  card({ at, artwork: identity.logo({ variant, inks, ...open }) });

export type Words = readonly [name: string, trade: string, colour?: string];

export async function badge(
  at: Card['at'],
  [name, trade, colour]: Words,
  { layout, set = 'colour' }: { layout: string; set?: string },
) {
  const member = { name, trade };
  await identity.load(member);
  return card({ at, artwork: identity.badge(member, { layout, inks: set, colour, ...open }) });
}
