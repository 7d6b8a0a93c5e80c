/** What a page does with the package: bundled by the test and run in Chromium. */
import { createIdentity } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';
import { platform } from '@coodyssee/logo/browser';
import { composeIcon } from '@coodyssee/logo/compose';
import { renderSvgFile } from '@coodyssee/logo/svg';

declare global {
  interface Window {
    drawBadge: typeof drawBadge;
  }
}

const readFace = async (file: string): Promise<Uint8Array> =>
  new Uint8Array(await (await fetch(`/faces/${file}`)).arrayBuffer());
const identity = createIdentity(brand, { ...platform({ readFace }), svg: renderSvgFile });

export async function drawBadge(name: string, colour: string) {
  const member = { name };
  await identity.load(member);
  const artwork = identity.badge(member, { layout: 'band', colour });
  return {
    svg: artwork.svg(),
    icon: identity.picture(composeIcon(brand, 16)).svg(),
    pdf: [...(await artwork.pdf({ for: 'print', widthMm: 85 }))],
  };
}

window.drawBadge = drawBadge;
