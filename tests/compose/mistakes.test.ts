import { type Brand, createIdentity } from '@coodyssee/logo';
import { composeBadge } from '@coodyssee/logo/compose';
import { coodyssee } from '@coodyssee/logo/coodyssee';
import { platform } from '@coodyssee/logo/node';
import { expect, it } from 'vitest';

/** As somebody writes it who has no types: anything may be given for anything. */
type Untyped = (...given: readonly unknown[]) => unknown;
const open = createIdentity as unknown as Untyped;
const compose = composeBadge as unknown as Untyped;
const identity = createIdentity(coodyssee, platform);
const door = identity as unknown as Readonly<Record<'badge' | 'logo' | 'load', Untyped>>;
const member = { name: 'Atelier Ubac' };
const artwork = identity.badge(member) as unknown as Readonly<Record<'png' | 'pdf', Untyped>>;
const brand: Brand = coodyssee;

const mistakes: readonly (readonly [name: string, make: () => unknown, words: RegExp])[] = [
  ['no brand', () => open(), /marque n’a pas été donnée/],
  ['no platform', () => open(brand), /plateforme n’a pas été donnée/],
  ['the two in each other’s place', () => open(platform, brand), /marque.*createIdentity\(brand, platform\)/],
  ['no member', () => door.badge(), /membre n’est pas donné/],
  ['a name alone', () => door.badge('Atelier Ubac'), /c’est un texte.*name: 'Atelier Ubac'/],
  ['a member without a name', () => door.badge({}), /Il faut au moins son nom/],
  ['a name alone to load', () => door.load('Atelier'), /c’est un texte/],
  ['options that are a word', () => door.logo('vertical'), /variant: 'vertical'/],
  [
    '`color`',
    () => door.badge(member, { color: 'red' }),
    /pas d’option «\u00a0color\u00a0».*«\u00a0colour\u00a0»/,
  ],
  ['`ink`', () => door.logo({ ink: 'white' }), /«\u00a0inks\u00a0»/],
  ['a variant of a badge', () => door.badge(member, { variant: 'seal' }), /«\u00a0layout\u00a0»/],
  ['a width without unit', () => door.badge(member, { width: 40 }), /sans son unité.*px: 240/],
  ['a width in words', () => door.logo({ width: '40px' }), /sans son unité/],
  [
    'an unknown variant',
    () => door.logo({ variant: 'oblique' }),
    /«\u00a0oblique\u00a0» n’existe pas.*vertical/,
  ],
  [
    'an unknown layout',
    () => door.badge(member, { layout: 'ruban' }),
    /«\u00a0ruban\u00a0» n’existe pas.*bandeau/,
  ],
  ['no typesetter', () => compose(brand, member, { layout: 'band' }), /typesetter.*identity\.load/],
  ['no options', () => compose(brand, member), /typesetter/],
  [
    'a typesetter on its way',
    () => compose(brand, member, { layout: 'band', typesetter: identity.load(member) }),
    /promesse.*await/,
  ],
  ['an image without size', () => artwork.png(), /taille de l’image manque.*width: 1200/],
  ['a PDF without purpose', () => artwork.pdf(), /usage du PDF manque.*for: 'print'/],
];

it.each(mistakes)('says in words what is wrong with %s', async (_, make, words) => {
  const error = await Promise.resolve()
    .then(make)
    .catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ name: 'IdentityError', code: 'bad-option' });
  expect((error as Error).message).toMatch(words);
});
