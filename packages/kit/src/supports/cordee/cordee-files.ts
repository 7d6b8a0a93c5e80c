import { renderSheetsPdf } from '@coodyssee/logo/pdf';
import type { RenderPng } from '@coodyssee/logo/png';
import { renderSheetPng } from '@coodyssee/logo/sheet-png';
import { renderSheetSvg } from '@coodyssee/logo/svg';
import type { Settings } from '../../record/settings.ts';
import { fr } from '../../words/fr.ts';
import { pressFile } from '../press-files.ts';
import { bannerSvg } from './animated-banner.ts';
import { bannerSheet, bannerSize, bannerWidths } from './banner.ts';
import type { Everybody } from './everybody.ts';
import { cordeePoster } from './poster.ts';

/** What draws everybody, and what of it is wanted. */
export interface CordeeOrder {
  readonly settings: Settings;
  readonly renderPng: RenderPng;
  /** Leaves out the banner of which people arrive. */
  readonly still?: boolean;
}

/** A finished file, and in French what to do with it. */
export interface CordeeFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly use: string;
}

/** Pixels across the poster's picture: a web page, a mail. */
const posterWidth = 1240;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function bannerFiles(everybody: Everybody, { renderPng, still }: CordeeOrder): Promise<CordeeFile[]> {
  const sheet = bannerSheet(everybody);
  const files: CordeeFile[] = [
    {
      path: 'cordee_banniere.svg',
      bytes: bytesOf(bannerSvg(everybody, { still: true })),
      use: fr`Haut d’un site : nette à toutes les tailles.`,
    },
  ];
  if (!still)
    files.push({
      path: 'cordee_banniere-animee.svg',
      bytes: bytesOf(bannerSvg(everybody)),
      use: fr`Haut d’un site : chacun arrive à son tour, et rien ne bouge pour qui préfère moins d’animations.`,
    });
  for (const width of bannerWidths)
    files.push({
      path: `cordee_banniere_${width}x${(width * bannerSize.height) / bannerSize.width}.png`,
      bytes: await renderSheetPng(renderPng, sheet, { width }),
      use: fr`Bannière en image, ${width} pixels de large.`,
    });
  const bytes = await renderSheetsPdf([sheet], { colour: 'screen' });
  return [...files, { path: 'cordee_banniere.pdf', bytes, use: fr`Bannière pour un document, à l’écran.` }];
}

async function posterFiles(
  everybody: Everybody,
  { settings, renderPng }: CordeeOrder,
): Promise<CordeeFile[]> {
  const sheet = cordeePoster(everybody, { bleed: settings.print.bleed });
  const print = await pressFile({ settings }, { part: 'poster', sheets: [sheet] });
  return [
    {
      path: 'cordee_affiche-a2_impression.pdf',
      bytes: print.bytes,
      use: fr`Imprimeur : affiche A2, en quadrichromie, avec ses fonds perdus.`,
    },
    {
      path: 'cordee_affiche-a2.pdf',
      bytes: await renderSheetsPdf([sheet], { colour: 'screen' }),
      use: fr`Affiche à l’écran : les noms se cherchent et se copient.`,
    },
    { path: 'cordee_affiche-a2.svg', bytes: bytesOf(renderSheetSvg(sheet)), use: fr`Affiche pour une page.` },
    {
      path: 'cordee_affiche-a2.png',
      bytes: await renderSheetPng(renderPng, sheet, { width: posterWidth }),
      use: fr`Affiche en image, pour un mail ou une publication.`,
    },
  ];
}

/**
 * Everybody as files: the banner of a site, still and arriving, and the poster of all names.
 *
 * @throws IdentityError, KitError for what cannot be drawn
 */
export const cordeeFiles = async (
  everybody: Everybody,
  order: CordeeOrder,
): Promise<readonly CordeeFile[]> => [
  ...(await bannerFiles(everybody, order)),
  ...(await posterFiles(everybody, order)),
];
