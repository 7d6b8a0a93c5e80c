import { badgeLayouts, composeBadge, IdentityError, type InkSet, inkTable } from '@coodyssee/logo';
import { loadMemberTypesetter } from '@coodyssee/logo/node';
import { renderPdf } from '@coodyssee/logo/pdf';
import { renderPng } from '@coodyssee/logo/png';
import { renderSvgFile } from '@coodyssee/logo/svg';
import type { KitFile } from '../supports/support.ts';
import type { MakeKit } from './kit-maker.ts';

const inkSets: readonly InkSet[] = ['colour', 'dark', 'black', 'white'];

/** The badges of one member, in every form that holds the name. */
export const makeBadgeKit: MakeKit = async ({ record, slug }) => {
  const { name, trade, status, colour } = record;
  const member = { name, ...(trade && { trade }), ...(status && { status }) };
  const typesetter = await loadMemberTypesetter(member);
  const files: KitFile[] = [];
  const refused = [];
  const notices = [];
  for (const layout of badgeLayouts) {
    try {
      const badge = composeBadge(member, { layout: layout.id, typesetter });
      notices.push(...badge.notices);
      for (const set of inkSets) {
        const { inks } = inkTable(set, { scene: badge.scene, ...(colour && { colour }) });
        const stem = `badges/${slug}_badge-${layout.slug}_${set}`;
        const file = (path: string, bytes: Uint8Array, colours: KitFile['colours']) =>
          files.push({ path, bytes, colours, use: layout.label, alternative: badge.scene.title });
        const svg = renderSvgFile(badge.scene, inks);
        file(`1-ecran/${stem}.svg`, new TextEncoder().encode(svg), 'srgb');
        for (const width of set === 'colour' ? [512, 1024, 2048] : [])
          file(`1-ecran/${stem}_${width}px.png`, await renderPng(badge.scene, inks, { width }), 'srgb');
        if (set === 'colour')
          file(
            `2-imprimeur/${stem}.pdf`,
            await renderPdf(badge.scene, inks, { widthMm: 90, colour: 'print', bleedMm: 3 }),
            'cmyk',
          );
      }
    } catch (error) {
      if (!(error instanceof IdentityError)) throw error;
      const { code, what, why, fix } = error;
      refused.push({ label: layout.label, code, what, why, fix });
    }
  }
  return { files, notices, refused };
};
