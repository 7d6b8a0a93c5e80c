import { html } from '@coodyssee/kit/markup';
import type { Xml } from '@coodyssee/logo/svg';
import { french, runsOf } from '../engine/write-words.ts';
import type { Block, Table, Text } from '../page/page.ts';
import { webFigure } from './web-figure.ts';
import { length } from './web-style.ts';

/** Words in runs; a line break where the words have one. */
const inline = (words: string): readonly (Xml | string)[] =>
  runsOf(words).flatMap(({ text, bold }) => {
    const lines = text.split('\n').flatMap((line, at) => (at === 0 ? [line] : [html('br', {}), line]));
    return bold ? [html('strong', {}, lines)] : lines;
  });

const words = ({ style, text, level, id, above }: Text): Xml =>
  html(
    level ? `h${level}` : 'p',
    { class: style, id, style: above ? `margin-top:${length(above)}` : undefined },
    inline(text),
  );

/** How many of so many columns stand side by side on a telephone. */
const onPhone = (columns: number): number => Math.ceil(columns / 2);

function cell(content: Table['rows'][number][number]): Xml {
  if (typeof content === 'string') return html('td', {}, inline(content));
  return 'typed' in content
    ? html('td', {}, [html('code', {}, [content.typed])])
    : html('td', {}, [webFigure(content, { width: content.width })]);
}

/** Over pictures there is no heading to read. */
const heading = (title: string): Xml =>
  title ? html('th', { scope: 'col', class: 'cellHead' }, inline(title)) : html('td', {});

const table = ({ head, rows, style = 'cell' }: Table): Xml =>
  html(
    'div',
    { class: 'wide', tabindex: 0, role: 'group', 'aria-label': french(head.filter(Boolean).join(', ')) },
    [
      html('table', { class: style }, [
        html('thead', {}, [
          html(
            'tr',
            {},
            head.map((title) => heading(title)),
          ),
        ]),
        html(
          'tbody',
          {},
          rows.map((row) => html('tr', {}, row.map(cell))),
        ),
      ]),
    ],
  );

/** How each kind of block is written. */
const writers: { readonly [Kind in Block['kind']]: (block: Extract<Block, { kind: Kind }>) => Xml } = {
  text: words,
  list: ({ items, ordered, style }) =>
    html(
      ordered ? 'ol' : 'ul',
      { class: style },
      items.map((item) => html('li', {}, inline(item))),
    ),
  figure: ({ figure, caption, width }) =>
    html('figure', {}, [
      webFigure(figure, width === undefined ? {} : { width }),
      ...(caption === undefined ? [] : [html('figcaption', { class: 'caption' }, inline(caption))]),
    ]),
  grid: ({ cells, columns, align = 'top' }) =>
    html(
      'div',
      { class: `cells ${align}`, style: `--columns:${columns};--phone:${onPhone(columns)}` },
      cells.map((blocks) => html('div', {}, blocks.map(webBlock))),
    ),
  table,
  rule: () => html('hr', {}),
  contents: ({ lines, style }) =>
    html('ul', { class: `${style} contents` }, [
      ...lines.map(({ id, text }) => html('li', {}, [html('a', { href: `#${id}` }, [french(text)])])),
    ]),
};

/** A block as an element of a web page. */
export const webBlock = (block: Block): Xml => (writers[block.kind] as (block: Block) => Xml)(block);
