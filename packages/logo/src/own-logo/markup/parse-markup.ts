import { SaxesParser, type SaxesTagNS } from 'saxes';
import { IdentityError } from '../../errors.ts';
import { type Budget, limits } from '../limits.ts';
import { refused } from '../refusals.ts';
import type { MarkupElement } from './element.ts';
import { expandEntities } from './entities.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';
const xlink = 'http://www.w3.org/1999/xlink';

/** What programs write for themselves: no part of the drawing, and nothing to tell. */
const isForeign = ({ uri }: SaxesTagNS) => uri !== svgNamespace && uri !== '';

/** Attributes without a namespace, and the link that `use` and gradients need. */
function attributesOf({ attributes }: SaxesTagNS): ReadonlyMap<string, string> {
  const kept = Object.values(attributes).filter(
    ({ uri, local }) => uri === '' || (uri === xlink && local === 'href'),
  );
  // the plain `href` wins over the old one, whichever comes first
  kept.sort((a, b) => a.uri.length - b.uri.length).reverse();
  return new Map(kept.map(({ local, value }) => [local, value]));
}

/** The external name of a document type costs nothing and old programs write it; its definitions are written out. */
function checkDoctype(doctype: string): void {
  if (/<!ENTITY/i.test(doctype)) throw refused('unsafe');
}

/**
 * Reads SVG text as strict XML, its own entities written out, into elements of the SVG namespace alone.
 *
 * @throws IdentityError `own-logo-broken`, `own-logo-unsafe`, `own-logo-too-large`, `own-logo-kind`
 */
export function parseMarkup(text: string, budget: Budget): MarkupElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: MarkupElement[] = [];
  const state: { root?: MarkupElement; foreign: number } = { foreign: 0 };
  parser.on('doctype', checkDoctype);
  parser.on('opentag', (tag) => {
    budget.spend('elements');
    if (open.length + state.foreign >= limits.depth) throw refused('depth', { limit: limits.depth });
    if (state.foreign > 0 || isForeign(tag)) {
      state.foreign += 1;
      return;
    }
    const parent = open.at(-1) ?? null;
    const element = { name: tag.local, attributes: attributesOf(tag), children: [], parent, text: '' };
    parent?.children.push(element);
    state.root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => {
    if (state.foreign > 0) state.foreign -= 1;
    else open.pop();
  });
  const keepText = (piece: string) => {
    const element = open.at(-1);
    if (element && state.foreign === 0) element.text += piece;
  };
  parser.on('text', keepText);
  parser.on('cdata', keepText);
  try {
    parser.write(expandEntities(text)).close();
  } catch (error) {
    if (error instanceof IdentityError) throw error;
    throw refused(/entity/i.test(String(error)) ? 'entity' : 'broken', {
      at: `${parser.line}:${parser.column}`,
    });
  }
  if (state.root?.name !== 'svg') throw refused('kind');
  return state.root;
}
