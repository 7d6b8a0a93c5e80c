/** Reads a logo away from the page: a file made to hang can only hang this, and it is then sent away. */
import { type OwnLogo, type OwnPixels, readOwnLogo } from '@coodyssee/logo/own-logo';
import { answerOf } from '../workshop/answer.ts';
import { decodePicture } from './decode-picture.ts';

/** What is to be read. */
export interface Asked {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly keepGround: boolean;
}

async function read({ bytes, keepGround }: Asked): Promise<OwnLogo> {
  const source: Uint8Array | OwnPixels = await decodePicture(bytes);
  return readOwnLogo(source, { keepGround });
}

addEventListener('message', async ({ data }: MessageEvent<Asked>) => {
  postMessage(await answerOf(() => read(data)));
});
