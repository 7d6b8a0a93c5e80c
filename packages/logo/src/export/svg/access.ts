import { IdentityError } from '../../errors.ts';
import type { Artwork } from '../artwork.ts';
import { contentHash } from '../hash.ts';
import { type Attributes, element, type Xml } from '../xml.ts';

/** What tells assistive technology about a drawing: attributes for the root, elements that go first in it. */
export interface Access {
  readonly attributes: Attributes;
  readonly children: readonly Xml[];
}

/** `aria-labelledby` separates ids by spaces, so an id must not hold one; a quote helps nobody either. */
const prefixes = /^[\p{L}\p{N}_.:-]*$/u;

function checkPrefix(prefix: string): string {
  if (prefixes.test(prefix)) return prefix;
  throw new IdentityError(
    'bad-option',
    {
      what: `Le préfixe d’identifiant «\u00a0${prefix}\u00a0» ne convient pas.`,
      why: 'Un identifiant ne contient que des lettres, des chiffres, et les signes _ . : -.',
      fix: 'Choisissez un préfixe court et sans espace, par exemple «\u00a0accueil\u00a0».',
    },
    { reason: 'id-prefix', prefix },
  );
}

/** Content gives the id its hash, the caller its prefix: the same logo can stand twice on a page. */
function baseId(prefix: string, artwork: Artwork, drawing: readonly Xml[]): string {
  const content = [artwork.title, artwork.description ?? '', ...drawing.map((xml) => xml.markup)].join('\n');
  return ['coodyssee', checkPrefix(prefix), contentHash(content)].filter(Boolean).join('-');
}

/** An informative drawing: an image with its French name, and a longer text where there is one. */
export function informative(artwork: Artwork, drawing: readonly Xml[], prefix: string): Access {
  const base = baseId(prefix, artwork, drawing);
  const texts = [
    { name: 'title', id: `${base}-titre`, text: artwork.title },
    { name: 'desc', id: `${base}-texte`, text: artwork.description },
  ].filter(({ text }) => text);
  return {
    attributes: {
      role: 'img',
      'aria-labelledby': texts.map(({ id }) => id).join(' '),
      // SVG 2's own; with `xml:lang` beside it the W3C's checker refuses the file
      lang: 'fr',
      focusable: 'false',
    },
    children: texts.map(({ name, id, text }) => element(name, { id }, [text ?? ''])),
  };
}

/** A drawing whose words already stand beside it: hidden from assistive technology, without a title. */
export const decorative: Access = {
  attributes: { 'aria-hidden': 'true', focusable: 'false' },
  children: [],
};
