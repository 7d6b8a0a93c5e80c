import { brand } from '@coodyssee/logo/brand';
import { frame } from '@coodyssee/logo/scene';
import { arc, type Circle, type Path } from '@coodyssee/logo/vector';
import { paintBadge } from '../artwork.ts';
import type { KitFile, KitOrder } from '../support.ts';

/** The signature's picture, and the size it is shown at. */
export interface SignatureBadge {
  readonly file: Pick<KitFile, 'bytes'>;
  readonly alternative: string;
  /** CSS pixels; the file has twice as many. */
  readonly width: number;
  readonly height: number;
}

const shownHeight = 46;
/** Room round the drawing, in parts of its clear space: a signature is set on a page of its own. */
const air = 0.5;
/** Room the plate's round end takes after the last letter, in parts of its height. */
const after = 0.16;

/** A plate with two round ends, the first of them round the disc as the disc is. */
function platePath(width: number, height: number): Path {
  const radius = height / 2;
  const end = (x: number): Circle => ({ centre: [x, radius], radius });
  return [
    ['M', radius, height],
    ...arc(end(radius), Math.PI / 2, (3 * Math.PI) / 2),
    ['L', width - radius, 0],
    ...arc(end(width - radius), -Math.PI / 2, Math.PI / 2),
    ['Z'],
  ];
}

/**
 * The badge without its name, which the signature writes as text, on a white plate: a mail program that turns
 * the page dark leaves pictures as they are, and slate words would be lost on it.
 */
export async function signatureBadge(order: KitOrder): Promise<SignatureBadge> {
  const { scene, inks } = paintBadge(order, { layout: 'compact' });
  const framed = frame(scene, { padding: scene.clearSpace * air, ground: true });
  const wide = framed.width + after * framed.height;
  const plate = platePath(wide, framed.height);
  const shapes = framed.shapes.map((shape) => (shape.role === 'ground' ? { ...shape, path: plate } : shape));
  const width = Math.round((shownHeight * wide) / framed.height);
  const bytes = await order.renderPng(
    { ...framed, width: wide, shapes },
    { ...inks, ground: brand.inks.paper },
    { width: 2 * width },
  );
  return { file: { bytes }, alternative: scene.title, width, height: shownHeight };
}
