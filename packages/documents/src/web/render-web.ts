import { html, htmlPage, pageFonts } from '@coodyssee/kit/markup';
import type { Brand } from '@coodyssee/logo';
import type { Xml } from '@coodyssee/logo/svg';
import { french } from '../engine/write-words.ts';
import type { Area, Backdrop, Document, Page } from '../page/page.ts';
import { format } from '../page/sheet-format.ts';
import { webBlock } from './web-blocks.ts';
import { webFigure } from './web-figure.ts';
import { webStyle } from './web-style.ts';

const area = ({ column, span, tone, blocks }: Area): Xml =>
  html(
    'div',
    { class: tone ? `area panel ${tone}` : 'area', style: `--column:${column};--span:${span}` },
    blocks.map(webBlock),
  );

/** From edge to edge of its page. */
const isWide = ({ x, width }: Backdrop): boolean => acrossOf({ x, width }) >= format.width - 1;
const acrossOf = ({ x, width }: Pick<Backdrop, 'x' | 'width'>): number =>
  Math.min(format.width, x + width) - Math.max(0, x);

/** What lies behind the words of a page stands under them on a screen, cut at the page's edge. */
function backdrop(behind: Backdrop): Xml {
  const { figure, x, y, width } = behind;
  const scale = figure.width / width;
  const [left, top] = [Math.max(0, -x), Math.max(0, -y)];
  const across = acrossOf(behind);
  const down = Math.min(format.height - Math.max(0, y), figure.height / scale - top);
  const crop = { x: left * scale, y: top * scale, width: across * scale, height: down * scale };
  return webFigure(figure, { crop, ...(isWide(behind) ? {} : { width: across }) });
}

/** A flat behind words is the ground of their panel already. */
const isDrawn = ({ figure }: Backdrop): boolean => figure.marks.length > 1;

function section({ tone, chapter, areas, backdrop: behind = [] }: Page): Xml {
  const drawn = behind.filter(isDrawn);
  const [wide, others] = [drawn.filter(isWide), drawn.filter((one) => !isWide(one))];
  return html('section', { class: tone }, [
    html('div', { class: 'inner' }, [
      ...(chapter === undefined ? [] : [html('p', { class: 'chapter' }, [french(chapter)])]),
      html('div', { class: 'areas' }, areas.map(area)),
      ...others.map((one) => html('div', { class: 'drawn' }, [backdrop(one)])),
    ]),
    ...wide.map(backdrop),
  ]);
}

/** A document as a part of a web page, its style beside it: for a page that has others. */
export const renderWebPart = (
  { pages }: Document,
  brand: Brand,
): { readonly style: string; readonly markup: string } => ({
  style: webStyle(brand.inks),
  markup: html('div', { class: 'charter' }, pages.map(section)).markup,
});

/** A document as one web page that needs nothing beside it: the same words and drawings, for a telephone too. */
export function renderWebPage(document: Document, brand: Brand): string {
  const { title, subject, pages } = document;
  return htmlPage(
    [
      html('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      html('title', {}, [french(`${title}, ${brand.name}`)]),
      html('meta', { name: 'description', content: french(subject) }),
      html('style', {}, [`${pageFonts}html{scroll-behavior:smooth}body{margin:0}${webStyle(brand.inks)}`]),
    ],
    html('body', {}, [html('main', { class: 'charter' }, pages.map(section))]),
  );
}
