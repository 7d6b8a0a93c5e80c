import { composeBadge, frame, inkTable } from '@coodyssee/logo';
import type { KitFile, KitOrder } from '../support.ts';

/** The signature's picture, and the size it is shown at. */
export interface SignatureBadge {
  readonly file: Pick<KitFile, 'bytes'>;
  readonly alternative: string;
  /** CSS pixels; the file has twice as many. */
  readonly width: number;
  readonly height: number;
}

const shownHeight = 44;
/** Room round the drawing, in parts of its clear space: a signature is set on a page of its own. */
const plate = 0.5;

/**
 * The badge without its name, which the signature writes as text, on a white plate: a mail program that turns
 * the page dark leaves pictures as they are, and slate words would be lost on it.
 */
export async function signatureBadge({ member, typesetter, renderPng }: KitOrder): Promise<SignatureBadge> {
  const { scene } = composeBadge(member, { layout: 'compact', typesetter });
  const colour = member.colour === undefined ? {} : { colour: member.colour };
  const { inks } = inkTable('colour', { scene, ...colour, ground: 'blanc' });
  const framed = frame(scene, { padding: scene.clearSpace * plate, ground: true });
  const width = Math.round((shownHeight * framed.width) / framed.height);
  const bytes = await renderPng(framed, inks, { width: 2 * width });
  return { file: { bytes }, alternative: scene.title, width, height: shownHeight };
}
