/** What a page does with the package: bundled by the test and run in Chromium. */

import { renderPdf } from '@coodyssee/logo/pdf';
import { renderSvgFile } from '@coodyssee/logo/svg';
import { badgeTexts, composeBadge, composeIcon, inkTable, loadTypesetter } from '../low-floor.ts';

declare global {
  interface Window {
    drawBadge: typeof drawBadge;
  }
}

const readFace = async (file: string): Promise<Uint8Array> =>
  new Uint8Array(await (await fetch(`/faces/${file}`)).arrayBuffer());

export async function drawBadge(name: string, colour: string) {
  const member = { name };
  const typesetter = await loadTypesetter(badgeTexts(member), readFace);
  const { scene } = composeBadge(member, { layout: 'band', typesetter });
  const { inks } = inkTable('colour', { scene, colour });
  const pdf = await renderPdf(scene, inks, { widthMm: 85, colour: 'print' });
  const icon = composeIcon(16);
  return {
    svg: renderSvgFile(scene, inks),
    icon: renderSvgFile(icon, inkTable('colour', { scene: icon }).inks),
    pdf: [...pdf],
  };
}

window.drawBadge = drawBadge;
