import type { DrawingData } from '@coodyssee/logo';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { badgeShadow } from '../../packages/elements/src/badge-shadow.ts';
import type { BadgeDrawing } from '../../packages/elements/src/drawing.ts';
import { badgeHtml, logoHtml } from '../../packages/elements/src/html.ts';
import { logoShadow } from '../../packages/elements/src/logo-shadow.ts';
import { Badge } from '../../packages/react/src/brand/badge/Badge.tsx';
import { Logo, type LogoProps } from '../../packages/react/src/brand/logo/Logo.tsx';
import { identity } from '../low-floor.ts';

const variants = [
  'symbol',
  'symbol-small',
  'wordmark',
  'horizontal',
  'horizontal-small',
  'vertical',
] as const;
const inks = ['auto', 'colour', 'dark', 'reversed', 'black', 'white', 'current'] as const;
const widths = [undefined, 16, 27.9, 28, 64, 71, 96, 129, 130, 200, 400];

const outlines = (markup: string) => [...markup.matchAll(/ d="([^"]+)"/g)].map(([, d]) => d);
const boxes = (markup: string) =>
  [...markup.matchAll(/viewBox="([^"]+)"(?: width="([\d.]+)")?/g)].map(([, ...box]) => box);

let drawing: DrawingData;
beforeAll(async () => {
  const member = { name: 'Le Bœuf à lunettes', trade: 'Boucherie ambulante' };
  await identity.load(member);
  drawing = identity.badge(member, { layout: 'band', inks: 'auto', colour: '#8d1b1b' }).toJSON();
});

describe('the logo', () => {
  it.each(variants)('%s is the component’s, in every ink and at every width', (variant) => {
    for (const ink of inks)
      for (const width of widths) {
        const props: LogoProps = { variant, ink, ...(width !== undefined && { width }) };
        const react = renderToStaticMarkup(createElement(Logo, props));
        const { html } = logoShadow({ variant, ink, width });
        expect(outlines(html), `${ink} at ${width}`).toEqual(outlines(react));
        const across = (markup: string) => boxes(markup).map(([box]) => box);
        expect(across(html)).toEqual(across(react.replace(/width="\d+" height="[^"]*" (?=data)/g, '')));
      }
  });

  it.each([
    ['variant', { variant: 'toString' }],
    ['ink', { ink: '__proto__' }],
    ['variant', { variant: '"><script>' }],
  ])('draws the usual one for a %s that it does not know', (_, options) => {
    expect(logoShadow({ ...options, width: 200 })).toEqual(logoShadow({ width: 200 }));
  });

  it('shows one drawing at every width of a container', () => {
    const { css, html } = logoShadow({ variant: 'horizontal' });
    const least = [...css.matchAll(/\(width<(\d+)px\)/g)].map(([, px]) => Number(px));
    expect(least).toEqual([130, 96, 28]);
    expect(html.match(/<svg/g)).toHaveLength(least.length + 1);
  });
});

describe('a badge', () => {
  it('is the component’s, to the point', () => {
    const { html, css } = badgeShadow(drawing, { width: 300 });
    expect(outlines(html)).toEqual(
      outlines(renderToStaticMarkup(createElement(Badge, { artwork: drawing, width: 300 }))),
    );
    for (const [at, { fill, night }] of drawing.paths.entries())
      expect(css).toContain(`.f${at}{fill:${night ? `light-dark(${fill},${night})` : fill}}`);
  });

  it('is never drawn too small to be read', () => {
    expect(badgeShadow(drawing, { width: 20 }).html).toContain(` width="${drawing.least}"`);
    expect(badgeShadow(drawing, {}).css).toContain(`min-width:${drawing.least}px`);
  });

  it('takes what an artwork gives, and what JSON made of it', () => {
    const typed: BadgeDrawing = drawing;
    expect(badgeShadow(JSON.parse(JSON.stringify(typed)), {})).toEqual(badgeShadow(drawing, {}));
  });

  const [first] = [{ d: 'M0 0', fill: '#000000' }];
  it.each([
    ['a script in a path', { paths: [{ ...first, d: 'M0 0"/><script>alert(1)</script>' }] }],
    ['a style in a colour', { paths: [{ ...first, fill: '#000;}</style><script>' }] }],
    ['a style in a colour by night', { paths: [{ ...first, night: 'url(https://example.org)' }] }],
    [
      'a picture from elsewhere',
      {
        paths: [
          { ...first, picture: { href: 'https://example.org/a.png', x: 0, y: 0, width: 1, height: 1 } },
        ],
      },
    ],
    [
      'a picture with more than a place',
      {
        paths: [
          {
            ...first,
            picture: { href: 'data:image/png;base64,AA==', x: '0" onload="x', y: 0, width: 1, height: 1 },
          },
        ],
      },
    ],
    ['a box of words', { box: ['1', '"><script>'] }],
    ['no paths', { paths: undefined }],
    ['no title', { title: undefined }],
  ])('refuses %s', (_, part) => {
    expect(() =>
      badgeShadow({ box: [10, 10], least: 5, paths: [first], title: 'Logo', ...part }, {}),
    ).toThrow(TypeError);
  });

  it.each([undefined, null, 'Logo', [], 7])('refuses %j', (given) => {
    expect(() => badgeShadow(given, {})).toThrow(TypeError);
  });

  it('keeps hostile words as words', () => {
    const { html } = badgeShadow({ ...drawing, title: '"><img src=x onerror=alert(1)>' }, {});
    expect(html).not.toContain('<img');
    expect(badgeHtml(drawing, { label: '"><img src=x>' })).not.toContain('<img');
  });
});

describe('the text alternative', () => {
  it('is French by default, and the page’s where it says one', () => {
    expect(logoShadow({}).html).toContain('<span role="img" aria-label="Logo Coodyssée" lang="fr">');
    expect(logoShadow({ label: 'Accueil' }).html).toContain('<span role="img" aria-label="Accueil">');
    expect(logoShadow({ decorative: true }).html).toMatch(/^<span aria-hidden="true">/);
  });
});

describe('the markup that a server writes', () => {
  it('has what the script would draw, in a declarative shadow root', () => {
    const { css, html } = logoShadow({ variant: 'vertical', width: 120 });
    expect(logoHtml({ variant: 'vertical', width: 120 })).toBe(
      `<coodyssee-logo variant="vertical" width="120"><template shadowrootmode="open"><style>${css}</style>${html}</template></coodyssee-logo>`,
    );
  });
});
