import type { Notice } from '../errors.ts';
import { base64 } from '../export/base64.ts';
import { contentHash } from '../export/hash.ts';
import { encodePng } from '../export/png/encode.ts';
import { longSide, ownInk } from './draw.ts';
import { limits } from './limits.ts';
import { edgeColours, hexOfBytes, meanBytes, weigh } from './measure.ts';
import { enoughPixels, fewPixels, groundRemoved, noOneInk, shrunk } from './notices.ts';
import { oneInkOfPicture } from './one-ink/one-ink.ts';
import type { OwnPicture, OwnPixels, ReadOptions } from './own-logo.ts';
import { cropPixels, inkBox } from './pixels/crop-pixels.ts';
import { removeGround } from './pixels/remove-ground.ts';
import { shrink } from './pixels/shrink.ts';
import { refused } from './refusals.ts';

/** Long side in pixels on which a picture is weighed, and on which it is traced. */
const [weighed, traced] = [320, 1600];

function check({ width, height, pixels }: OwnPixels): void {
  const isSound = [width, height].every((side) => Number.isInteger(side) && side > 0);
  if (isSound && width * height > limits.pixels) throw refused('picture', { width, height });
  if (!isSound || pixels.length !== width * height * 4) throw refused('pixels', { width, height });
}

/** The logo cut out of its picture, no larger than is of use. */
function cutOut(picture: OwnPixels, { keepGround = false }: ReadOptions) {
  const notices: Notice[] = [];
  const small = shrink(picture, 2 * limits.longSide);
  const bare = keepGround ? null : removeGround(small);
  if (bare) notices.push(groundRemoved);
  const from = bare ?? small;
  const box = inkBox(from);
  if (!box) throw refused('empty');
  const cut = shrink(cropPixels(from, box), limits.longSide);
  const side = Math.max(cut.width, cut.height);
  const before = Math.round((Math.max(box.width, box.height) * picture.width) / small.width);
  if (side < before) notices.push(shrunk(before, side));
  if (side < limits.shortest)
    throw refused('small', { width: cut.width, height: cut.height, least: limits.shortest });
  if (side < enoughPixels) notices.push(fewPixels(side));
  return { cut, notices };
}

const bytesOf = ({ pixels }: OwnPixels) =>
  pixels instanceof Uint8ClampedArray ? pixels : new Uint8ClampedArray(pixels);

/** Takes decoded pixels as a logo: see `readOwnLogo`. */
export function takePixels(picture: OwnPixels, options: ReadOptions): OwnPicture {
  check(picture);
  const { cut, notices } = cutOut(picture, options);
  const scale = longSide / Math.max(cut.width, cut.height);
  const box = { width: cut.width * scale, height: cut.height * scale };
  const [small, fine] = [shrink(cut, weighed), shrink(cut, traced)];
  const oneInk = oneInkOfPicture(bytesOf(fine), fine, box);
  const png = encodePng({ width: cut.width, height: cut.height, pixels: new Uint8Array(bytesOf(cut)) });
  return {
    kind: 'picture',
    id: contentHash(base64(png), 2),
    ...box,
    picture: { png, width: cut.width, height: cut.height },
    ink: ownInk(hexOfBytes(meanBytes(bytesOf(small)))),
    ...(oneInk && { oneInk }),
    edges: edgeColours(bytesOf(small), small),
    weight: weigh(bytesOf(small), small),
    notices: [...notices, ...(oneInk ? oneInk.notices : [noOneInk])],
  };
}
