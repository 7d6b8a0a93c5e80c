import { renderSvg, type Xml } from '@coodyssee/logo/svg';
import { html, htmlPage } from '../markup/html.ts';
import { type Artwork, paintBadge, paintLogo } from '../supports/artwork.ts';
import { firstFitting } from '../supports/fits.ts';
import type { Guide, KitFile, KitOrder } from '../supports/support.ts';
import { frenchSize } from '../words/french-size.ts';
import { alternatives, byUse, filledShelves, type KitContents, type KitEntry } from './kit-contents.ts';
import { readMeStyle } from './read-me-style.ts';
import { readMeTitle, readMeWords } from './read-me-words.ts';
import { shelfWords } from './shelf-words.ts';
import { usualNeeds } from './usual-needs.ts';

/** The member's own badge, or the logo where no band can hold their name: the exporter's markup, safe in a page. */
function masthead(order: KitOrder): Xml {
  const band = firstFitting(() => paintBadge(order, { layout: 'band' }));
  const drawing: Artwork = band ?? paintLogo('horizontal');
  return { markup: renderSvg(drawing.scene, drawing.inks, { width: { value: 300, unit: 'px' } }) };
}

const listOf = (items: readonly (readonly (Xml | string)[])[]): Xml =>
  html(
    'ul',
    {},
    items.map((item) => html('li', {}, item)),
  );

const fileLink = ({ path, bytes }: KitFile): readonly (Xml | string)[] => [
  html('a', { href: path }, [path.slice(path.lastIndexOf('/') + 1)]),
  ' ',
  html('small', {}, [frenchSize(bytes.length)]),
];

/** One use and its files; a long list stays folded. */
function useBlock(use: string, files: readonly KitFile[]): Xml {
  const list = listOf(files.map(fileLink));
  if (files.length <= 4) return html('div', { class: 'use' }, [html('p', {}, [use]), list]);
  const count = `${files.length}\u00a0fichiers`;
  const summary = html('summary', {}, [use, ' ', html('small', {}, [count])]);
  return html('details', { class: 'use' }, [summary, list]);
}

/** A support is one folded line: forty of them unfolded hide each other. */
function entryBlock({ support, files }: KitEntry): Xml {
  const { label, purpose, guides = [] } = support.words.fr;
  const words = alternatives(files);
  const title = html('summary', {}, [
    html('h3', {}, [label]),
    ' ',
    html('small', {}, [files.length === 1 ? '1\u00a0fichier' : `${files.length}\u00a0fichiers`]),
    html('span', {}, [purpose]),
  ]);
  return html('details', { class: 'entry' }, [
    title,
    ...[...byUse(files)].map(([use, held]) => useBlock(use, held)),
    ...(words.length > 0
      ? [
          html('p', { class: 'label' }, [readMeWords.alternative]),
          ...words.map((text) => html('pre', {}, [text])),
        ]
      : []),
    ...guides.map(guideBlock),
  ]);
}

const guideBlock = ({ title, steps }: Guide): Xml =>
  html('details', {}, [
    html('summary', {}, [title]),
    html(
      'ol',
      {},
      steps.map((step) => html('li', {}, [step])),
    ),
  ]);

/** The dozen files that most people come for, before everything else. */
function usualBlock({ entries }: KitContents): Xml {
  const rows = usualNeeds(entries.flatMap(({ files }) => files)).flatMap(({ need, files }) => [
    html('dt', {}, [need]),
    ...files.map((file) => html('dd', {}, fileLink(file))),
  ]);
  return html('section', { id: 'cherche' }, [
    html('h2', {}, [readMeWords.usual]),
    html('dl', {}, rows),
    html('p', { class: 'what' }, [readMeWords.all]),
  ]);
}

const section = (id: string, title: string, children: readonly Xml[]): readonly Xml[] =>
  children.length === 0 ? [] : [html('section', { id }, [html('h2', {}, [title]), ...children])];

function missingBlock({ refused }: KitContents): readonly Xml[] {
  const items = refused.map(({ label, what, why, fix }) => [
    html('strong', {}, [label]),
    html('br', {}),
    `${what} ${why} ${fix}`,
  ]);
  return section('manque', readMeWords.missing, items.length > 0 ? [listOf(items)] : []);
}

function changedBlock({ notices }: KitContents): readonly Xml[] {
  return section(
    'ajuste',
    readMeWords.changed,
    notices.length > 0 ? [listOf(notices.map(({ message }) => [message]))] : [],
  );
}

/** The notice of a kit as one page that asks nothing of a network, readable on a telephone and on paper. */
export function readMePage(order: KitOrder, contents: KitContents): string {
  const { member } = order;
  const shelves = filledShelves(contents.entries);
  const nav = html('nav', { 'aria-label': 'Dossiers' }, [
    listOf(shelves.map(([shelf]) => [html('a', { href: `#${shelf}` }, [shelfWords[shelf].title])])),
  ]);
  const body = html('body', {}, [
    html('header', {}, [
      masthead(order),
      html('h1', {}, ['Votre kit', html('br', {}), html('bdi', {}, [member.name])]),
      nav,
    ]),
    html('main', {}, [
      usualBlock(contents),
      ...missingBlock(contents),
      ...shelves.flatMap(([shelf, held]) =>
        section(shelf, shelfWords[shelf].title, [
          html('p', { class: 'what' }, [shelfWords[shelf].what, ' ', html('code', {}, [shelf])]),
          ...held.map(entryBlock),
        ]),
      ),
      ...changedBlock(contents),
    ]),
    html('footer', {}, [html('p', {}, [readMeWords.font]), html('p', {}, [readMeWords.rights])]),
  ]);
  const head = [
    html('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    html('title', {}, [readMeTitle(member.name)]),
    { markup: `<style>${readMeStyle}</style>` },
  ];
  return htmlPage(head, body);
}
