import { brand } from '@coodyssee/logo/brand';
import type { Xml } from '@coodyssee/logo/svg';
import { html } from '../markup/html.ts';
import type { KitFile } from '../supports/support.ts';
import { frenchSize } from '../words/french-size.ts';

/** One picture, whatever formats and sizes it was written in. */
interface Picture {
  readonly files: readonly [KitFile, ...KitFile[]];
}

const sameAs = ({ is: { part, layout, inks } }: KitFile): string => [part, layout, inks].join(' ');

/** The files of each picture stand together, in their order. */
export function picturesOf(files: readonly KitFile[]): readonly Picture[] {
  const names = [...new Set(files.map(sameAs))];
  return names.map((name) => ({
    files: files.filter((file) => sameAs(file) === name) as [KitFile, ...KitFile[]],
  }));
}

const shown = ['svg', 'png'] as const;
const firstShown = (files: readonly KitFile[]): KitFile | undefined =>
  shown.map((format) => files.find(({ is }) => is.format === format)).find((file) => file !== undefined);

/** A small PNG inside the page. */
const inPage = (png: Uint8Array): string => `data:image/png;base64,${toBase64(png)}`;

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/** A badge that is only there for a press looks like the same one for a screen. */
const sameBadge = ({ is }: KitFile, kit: readonly KitFile[]): KitFile | undefined =>
  is.layout === undefined
    ? undefined
    : firstShown(kit.filter((file) => file.is.layout === is.layout && file.is.inks === is.inks));

/** Where a picture of this is: a file of the kit beside the page, or a thumbnail inside it. */
function sourceOf({ files }: Picture, kit: readonly KitFile[]): string | undefined {
  const file = firstShown(files);
  if (file) return file.path;
  const thumbnail = files.find((each) => each.thumbnail)?.thumbnail;
  return thumbnail ? inPage(thumbnail) : sameBadge(files[0], kit)?.path;
}

/** What was made for a dark ground is shown on it. */
function groundOf({ files: [{ is }] }: Picture): string {
  const set = brand.inkSets.find(({ id }) => id === is.inks);
  return brand.inks[set?.ground ?? 'paper'].screen;
}

/** The picture itself, or the names of its formats where it has none; nobody needs to hear it. */
export function thumbnail(picture: Picture, kit: readonly KitFile[]): Xml {
  const src = sourceOf(picture, kit);
  const formats = [...new Set(picture.files.map(({ is }) => is.format.toUpperCase()))].join(' · ');
  return html('div', { class: 'thumb', style: `background:${groundOf(picture)}` }, [
    src ? html('img', { src, alt: '', loading: 'lazy' }) : html('span', { 'aria-hidden': 'true' }, [formats]),
  ]);
}

/** A file's name without its owner: all that stands in a kit is theirs. */
const shortName = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/^[^_]+_(?=.)/, '');

export const fileLink = ({ path, bytes }: KitFile): readonly (Xml | string)[] => [
  html('a', { href: path }, [shortName(path)]),
  ' ',
  html('small', {}, [frenchSize(bytes.length)]),
];

/** A picture over the files that hold it. */
export function figure(picture: Picture, kit: readonly KitFile[]): Xml {
  const uses = [...new Set(picture.files.map(({ use }) => use.fr))];
  return html('figure', {}, [
    thumbnail(picture, kit),
    html('figcaption', {}, [
      ...uses.map((use) => html('p', {}, [use])),
      html(
        'ul',
        {},
        picture.files.map((file) => html('li', {}, fileLink(file))),
      ),
    ]),
  ]);
}
