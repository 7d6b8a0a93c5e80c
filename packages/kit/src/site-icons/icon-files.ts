import { type Artwork, composeIcon, composeStencil, composeTile } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';
import { renderIco } from '@coodyssee/logo/ico';
import type { Scene } from '@coodyssee/logo/scene';
import { renderSvgFile } from '@coodyssee/logo/svg';
import { fr } from '../words/fr.ts';
import { iconSvg } from './icon-svg.ts';
import type { SiteFile, SiteOrder } from './site-order.ts';

/** The grids of `favicon.ico`: each has a cut of its own. */
export const icoSides = [16, 20, 24, 32, 48] as const;

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** What draws the icons of one site: its symbol in its inks, under its name. */
function createPainter({ identity, member, renderPng }: SiteOrder) {
  const foot = member ? 'member' : 'brand';
  const titled = (scene: Scene): Scene =>
    member ? { ...scene, title: `${member.name}, avec ${brand.name}` } : scene;
  const paint = (scene: Scene, inks = 'colour'): Artwork =>
    identity.picture(titled(scene), { inks, ...(inks !== 'black' && { colour: member?.colour }) });
  const png = (width: number, { scene, inks }: Artwork, colours: 'fewest' | 'full' = 'fewest') =>
    renderPng(scene, inks, { width }, { colours });
  return {
    paint,
    png,
    symbol: (side: number, inks?: string) => paint(composeIcon(brand, side, foot), inks),
    tile: () => paint(composeTile(brand, foot)),
  };
}

/** Every icon that a browser, a telephone or a system asks of a site. */
export async function iconFiles(order: SiteOrder): Promise<readonly SiteFile[]> {
  const { paint, png, symbol, tile } = createPainter(order);
  const stencil = paint(composeStencil(brand), 'black');
  const small = await Promise.all(icoSides.map((side) => png(side, symbol(side), 'full')));
  return [
    {
      path: 'favicon.ico',
      bytes: renderIco(small),
      use: fr`Onglet et marque-page, dans tout navigateur : ${icoSides.join(', ')} px, une coupe par taille.`,
    },
    {
      path: 'favicon.svg',
      bytes: bytesOf(iconSvg(symbol(32, 'auto'))),
      use: fr`Onglet des navigateurs récents : nette à toute taille, vue de jour comme de nuit.`,
    },
    {
      path: 'apple-touch-icon.png',
      bytes: await png(180, tile()),
      use: fr`Écran d’accueil d’un iPhone ou d’un iPad (180 px, sans transparence).`,
    },
    ...(await Promise.all(
      [192, 512].map(async (side) => ({
        path: `icone-${side}.png`,
        bytes: await png(side, symbol(side)),
        use: fr`Écran d’accueil et liste d’applications (${side} px).`,
      })),
    )),
    {
      path: 'icone-masquable-512.png',
      bytes: await png(512, tile()),
      use: fr`Android la découpe en rond ou en carré : les personnes tiennent dans les 80 % du milieu.`,
    },
    {
      path: 'icone-monochrome-512.png',
      bytes: await png(512, stencil),
      use: fr`La forme seule, que le système colore.`,
    },
    {
      path: 'icone-monochrome.svg',
      bytes: bytesOf(renderSvgFile(stencil.scene, stencil.inks)),
      use: fr`La même, à toute taille.`,
    },
  ];
}
