/** Drawings at the least size they are taken for: a pixel of the picture is a pixel of the screen, twice as large. */
import { brand } from '@coodyssee/logo/brand';
import { renderSvg } from '@coodyssee/logo/svg';
import { inks } from '@coodyssee/tokens';
import { Resvg } from '@resvg/resvg-js';
import { element, type Xml } from '../packages/logo/src/export/xml.ts';
import { identity } from './identity.ts';

const grids = [16, 20, 24, 32, 48] as const;
const symbolInks = identity.logo({ variant: 'symbol', ground: 'none' }).inks;

/** A drawing as so many pixels across, and then nothing but pixels. */
function pixels(svg: string, width: number): { href: string; height: number } {
  const image = new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render();
  return { href: `data:image/png;base64,${image.asPng().toString('base64')}`, height: image.height };
}

function dots(
  svg: string,
  { x, foot, width, times = 1 }: { x: number; foot: number; width: number; times?: number },
): Xml {
  const { href, height } = pixels(svg, width);
  return element('image', {
    x,
    y: foot - height * times,
    width: width * times,
    height: height * times,
    href,
    'image-rendering': 'optimizeSpeed',
  });
}

const gridSvg = (size: number): string => {
  const shapes = brand.symbol.onGrid(size) ?? [];
  return renderSvg({ width: 96, height: 96, shapes, title: '' }, symbolInks, { decorative: true });
};

const plate = (x: number, y: number, width: number, height: number): Xml =>
  element('rect', { x, y, width, height, fill: inks.blanc.screen });

/** The symbol's grids at their size and eight times as large; the logo and the badges at their least width. */
export async function smallSizes(): Promise<readonly Xml[]> {
  const member = { name: 'Atelier Ubac', trade: 'Ébéniste' };
  await identity.load(member);
  const colour = 'vert sapin';
  const logos = ['horizontal-small', 'horizontal'].map((variant) =>
    identity.logo({ variant, ground: 'none' }),
  );
  const badges = ['compact', 'seal', 'band'].map((layout) =>
    identity.badge(member, { layout, colour, ground: 'none' }),
  );
  let across = 60;
  const tiny = grids.map((size) => {
    const one = dots(gridSvg(size), { x: across, foot: 146, width: size });
    across += size + 20;
    return one;
  });
  let far = 60;
  const large = grids.map((size) => {
    const one = dots(gridSvg(size), { x: far, foot: 396, width: size, times: 192 / size });
    far += 192 + 28;
    return one;
  });
  let right = across + 16;
  const drawn = [...logos, ...badges].map(({ scene, inks: table }) => {
    const width = Math.ceil(scene.minimumWidth.px);
    const one = dots(renderSvg(scene, table), { x: right, foot: 146, width });
    right += width + 30;
    return one;
  });
  return [plate(30, 20, 1140, 150), plate(30, 190, 1140, 220), ...tiny, ...drawn, ...large];
}
