import type { KitOrder } from '../supports/support.ts';
import { fr } from '../words/fr.ts';
import { alternatives, byUse, filledShelves, type KitContents, type KitEntry } from './kit-contents.ts';
import { readMeTitle, readMeWords } from './read-me-words.ts';
import { shelfTitle, shelfWords } from './shelf-words.ts';
import { usualNeeds } from './usual-needs.ts';

const width = 78;

/** Breaks at plain spaces only, so that no-break spaces hold; later lines hang under the first. */
function wrapped(text: string, indent = ''): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.pop();
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || indent.length + longer.length <= width) lines.push(longer);
    else lines.push(last, word);
  }
  return lines.map((line) => indent + line).join('\n');
}

const underlined = (title: string, line: string): string =>
  `${title}\n${line.repeat(Math.min(width, title.length))}`;

function entryText({ support, files }: KitEntry): string {
  const uses = [...byUse(files)].map(([use, held]) =>
    [wrapped(use, '    '), ...held.map(({ path }) => `      ${path}`)].join('\n'),
  );
  const words = alternatives(files).map((text) => wrapped(text, '      '));
  const { label, purpose, guides = [] } = support.words.fr;
  const guided = guides.map(({ title, steps }) =>
    [`    ${title}`, ...steps.map((step, at) => wrapped(fr`${at + 1}. ${step}`, '      '))].join('\n'),
  );
  const told = words.length > 0 ? [[wrapped(readMeWords.alternative, '    '), ...words].join('\n')] : [];
  return [`  ${label}\n${wrapped(purpose, '  ')}`, ...uses, ...told, ...guided].join('\n\n');
}

const section = (title: string, items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [underlined(title, '-'), ...items.map((item) => wrapped(item, '  '))];

/** The notice of a kit as plain text, in lines of 78 characters. */
export function readMeText({ member }: KitOrder, { entries, notices, refused }: KitContents): string {
  const shelves = filledShelves(entries).flatMap(([shelf, held]) => [
    `${underlined(shelfTitle(shelf), '-')}\n${wrapped(shelfWords[shelf].what)}`,
    ...held.map(entryText),
  ]);
  const parts = [
    underlined(readMeTitle(member.name), '='),
    underlined(readMeWords.usual, '-'),
    usualNeeds(entries.flatMap(({ files }) => files))
      .map(({ need, files }) => [`  ${need}`, ...files.map(({ path }) => `      ${path}`)].join('\n'))
      .join('\n'),
    ...shelves,
    ...section(
      readMeWords.missing,
      refused.map(({ label, what, fix }) => fr`${label} : ${what} ${fix}`),
    ),
    ...section(
      readMeWords.changed,
      notices.map(({ message }) => message),
    ),
    wrapped(readMeWords.font),
    wrapped(readMeWords.rights),
  ];
  return `${parts.join('\n\n')}\n`;
}
