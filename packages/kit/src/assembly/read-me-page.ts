import type { Xml } from '@coodyssee/logo/svg';
import { html, htmlPage } from '../markup/html.ts';
import type { Guide, KitFile, KitOrder } from '../supports/support.ts';
import { alternatives, filledShelves, type KitContents, type KitEntry } from './kit-contents.ts';
import { header } from './read-me-header.ts';
import { figure, fileLink, picturesOf, thumbnail } from './read-me-pictures.ts';
import { readMeStyle } from './read-me-style.ts';
import { readMeTitle, readMeWords } from './read-me-words.ts';
import { shelfWords } from './shelf-words.ts';
import { usualNeeds } from './usual-needs.ts';

const listOf = (items: readonly (readonly (Xml | string)[])[]): Xml =>
  html(
    'ul',
    {},
    items.map((item) => html('li', {}, item)),
  );

/** A support is one folded line: forty of them unfolded hide each other. */
function entryBlock({ support, files }: KitEntry, kit: readonly KitFile[]): Xml {
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
    html(
      'div',
      { class: 'pictures' },
      picturesOf(files).map((picture) => figure(picture, kit)),
    ),
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
function usualBlock(kit: readonly KitFile[]): Xml {
  const needs = usualNeeds(kit).map(({ need, files }) => {
    const [picture] = picturesOf(files);
    return html('figure', {}, [
      ...(picture ? [thumbnail(picture, kit)] : []),
      html('figcaption', {}, [html('p', { class: 'need' }, [need]), listOf(files.map(fileLink))]),
    ]);
  });
  return html('section', { id: 'cherche' }, [
    html('h2', {}, [readMeWords.usual]),
    html('div', { class: 'pictures' }, needs),
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
  const kit = contents.entries.flatMap(({ files }) => files);
  const shelves = filledShelves(contents.entries);
  const nav = html('nav', { 'aria-label': 'Dossiers' }, [
    listOf(shelves.map(([shelf]) => [html('a', { href: `#${shelf}` }, [shelfWords[shelf].title])])),
  ]);
  const body = html('body', {}, [
    header(order, nav),
    html('main', {}, [
      usualBlock(kit),
      ...missingBlock(contents),
      ...shelves.flatMap(([shelf, held]) =>
        section(shelf, shelfWords[shelf].title, [
          html('p', { class: 'what' }, [shelfWords[shelf].what, ' ', html('code', {}, [shelf])]),
          ...held.map((entry) => entryBlock(entry, kit)),
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
