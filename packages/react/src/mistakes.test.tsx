import { createIdentity } from '@coodyssee/logo';
import { coodyssee } from '@coodyssee/logo/coodyssee';
import { type ComponentType, createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import * as library from './index.ts';
import { forget } from './interface/base/mistakes.ts';
import { LiveBadge } from './live.ts';

const artwork = createIdentity(coodyssee, {}).badge({ name: 'Atelier Ubac' });

/** As somebody writes it who has no types: any property may be anything. */
const draw = (name: string, props: object): string => {
  const all = { ...library, LiveBadge } as unknown as Readonly<Record<string, ComponentType<object>>>;
  return renderToString(createElement(all[name] as ComponentType<object>, props));
};

/** Drawn as well as it can be, and told while developing. */
const told: readonly (readonly [name: string, props: object, words: RegExp])[] = [
  ['Logo', { variant: 'oblique' }, /<Logo variant> has no "oblique": take one of horizontal, .*vertical/],
  ['Logo', { variant: 'vertical-small' }, /"vertical-small"/],
  ['LineLogo', { variant: 'oblique' }, /<LineLogo variant>/],
  ['Logo', { ink: 'rouge', width: 100 }, /<Logo ink> has no "rouge": take one of auto, colour/],
  ['Clearspace', { of: 'oblique' }, /<Clearspace of> has no "oblique"/],
  ['PersonMark', { name: 'Camille Roux', tone: 'gris' }, /<PersonMark tone>/],
  ['Button', {}, /<Button> has no name/],
  ['Button', { icon: createElement('svg'), size: 'lg' }, /<Button> has no name/],
  ['Button', { variant: 'ghost', children: 'Oui' }, /<Button variant> has no "ghost": take one of primary/],
  ['Alert', { tone: 'danger', children: 'Non' }, /<Alert tone> has no "danger": take one of info/],
  ['Heading', { level: 9, children: 'Titre' }, /<Heading level> has no "9"/],
  ['TextField', {}, /A field has no label/],
  ['Select', {}, /A field has no label/],
  ['Header', { logo: 'Logo' }, /<Header items> is a list/],
  ['Breadcrumbs', {}, /<Breadcrumbs items> is a list/],
  ['Table', { caption: 'Programme', columns: [{ id: 'a', title: 'A' }] }, /<Table rows> is a list/],
  ['Table', { caption: 'Programme', rows: [] }, /<Table columns> is a list/],
];

it.each(told)('draws <%s> of %o, and says what is wrong', (name, props, words) => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  forget();
  expect(draw(name, props)).toContain('coodyssee-');
  expect(error.mock.calls.flat().join(' ')).toMatch(words);
  error.mockRestore();
});

it('draws a logo whose width is written as text', () => {
  expect(draw('Logo', { width: '180' })).toBe(draw('Logo', { width: 180 }));
});

/** Nothing can be drawn: the error names the component, and an example of what is missing. */
const refused: readonly (readonly [name: string, props: object, words: RegExp])[] = [
  ['Badge', {}, /<Badge artwork> is missing. Write artwork={identity\.badge/],
  ['Badge', { drawing: artwork }, /<Badge artwork>/],
  ['Badge', { artwork: JSON.stringify(artwork) }, /JSON\.parse/],
  ['Badge', { artwork: artwork.scene }, /<Badge artwork>/],
  ['LiveBadge', {}, /<LiveBadge member> is missing/],
  ['PersonMark', { initials: true }, /<PersonMark name> is missing/],
  ['Footer', {}, /<Footer legal> is missing/],
  ['Pagination', { current: 1, total: 3 }, /<Pagination href> is missing/],
];

it.each(refused)('refuses <%s> of %o in words', (name, props, words) => {
  expect(() => draw(name, props)).toThrow(words);
});

/** What a page needs of any element: to be found, measured, tested, listened to. */
const marks: readonly (readonly [name: string, props: object])[] = [
  ['Logo', {}],
  ['LineLogo', {}],
  ['LogoWithDescriptor', {}],
  ['Badge', { artwork }],
  ['LiveBadge', { member: { name: 'Ubac' } }],
  ['PersonMark', { name: 'Camille Roux' }],
  ['Clearspace', { children: 'x' }],
];

it.each(marks)('gives %s what any element takes', (name, props) => {
  const rest = {
    id: 'mark',
    'data-test': 'yes',
    'aria-describedby': 'words',
    className: 'mine',
    style: { margin: 3 },
  };
  const [, tag] = /^<\w+([^>]*)>/.exec(draw(name, { ...props, ...rest })) ?? [];
  for (const part of ['id="mark"', 'data-test="yes"', 'aria-describedby="words"', ' mine"', 'margin:3px'])
    expect(tag).toContain(part);
});
