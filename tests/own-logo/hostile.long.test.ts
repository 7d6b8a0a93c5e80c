import { IdentityError } from '@coodyssee/logo';
import { fileKind, readOwnLogo } from '@coodyssee/logo/own-logo';
import { describe, expect, it } from 'vitest';
import { fixtures, noticesOf, readText, svgOf } from './read.ts';

/** What becomes of each file: the code of its refusal, or the notices of what was dropped. */
const outcomes: Readonly<Record<string, string | readonly string[]>> = {
  script: ['own-logo-script'],
  'javascript-link': ['own-logo-script', 'own-logo-external'],
  outside: ['own-logo-external', 'own-logo-filter', 'own-logo-image'],
  css: ['own-logo-style'],
  'foreign-object': ['own-logo-foreign'],
  animation: ['own-logo-animation'],
  entity: 'own-logo-unsafe',
  'billion-laughs': 'own-logo-unsafe',
  'undefined-entity': 'own-logo-broken',
  'use-bomb': 'own-logo-too-large',
  'use-circle': 'own-logo-too-large',
  'clip-circle': 'own-logo-too-large',
  'bad-numbers': ['own-logo-contrast-lost', 'own-logo-path'],
  text: 'own-logo-text',
  'only-image': 'own-logo-empty',
  nothing: 'own-logo-empty',
  'cut-short': 'own-logo-broken',
  html: 'own-logo-kind',
  'complex-mask': [],
};

function outcomeOf(read: () => ReturnType<typeof readOwnLogo>): string | readonly string[] {
  try {
    return [...noticesOf(read())].sort();
  } catch (error) {
    if (!(error instanceof IdentityError)) throw error;
    expect([error.what, error.why, error.fix].every((sentence) => /[.]$/.test(sentence))).toBe(true);
    return error.code;
  }
}

const sorted = (wanted: string | readonly string[] | undefined) =>
  typeof wanted === 'string' ? wanted : [...(wanted ?? [])].sort();

describe('a hostile SVG', () => {
  it.each(fixtures('hostile'))('%s is refused, or only its drawing is taken', (name) => {
    expect(outcomeOf(() => readText(svgOf('hostile', name)))).toEqual(sorted(outcomes[name]));
  });

  it.each(['script', 'javascript-link', 'outside', 'css', 'foreign-object', 'animation'])(
    'nothing of the markup of %s is left',
    (name) => {
      const logo = JSON.stringify(readText(svgOf('hostile', name)));
      expect(logo).not.toMatch(/evil|script:|https?:|url\(|onload|onclick|iframe|import|<|data:/i);
      expect(logo).toContain('"path":[["M",0,0]');
    },
  );
});

const svg = (inside: string, attributes = 'viewBox="0 0 100 100"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`;

describe('an SVG made to be heavy', () => {
  it.each([
    ['two million letters', svg(`<!--${'x'.repeat(2_000_000)}--><rect width="9" height="9"/>`)],
    ['a million commands', svg(`<path d="M0 0${'h1'.repeat(900_000)}"/>`)],
    ['a hundred thousand elements', svg('<g/>'.repeat(100_000))],
    ['elements inside one another', svg(`${'<g>'.repeat(50_000)}${'</g>'.repeat(50_000)}`)],
    [
      'groups of another language inside one another',
      svg('<x xmlns="urn:x">'.repeat(5000) + '</x>'.repeat(5000)),
    ],
    ['a polygon of a million points', svg(`<polygon points="${'1,2 '.repeat(450_000)}"/>`)],
    [
      'dashes without end',
      svg(
        `<path d="M0 0${'L1e6 1e6L0 0'.repeat(200)}" fill="none" stroke="#000" stroke-width="1" stroke-dasharray="1e-9"/>`.repeat(
          60,
        ),
      ),
    ],
  ])('%s is refused', (_, text) => {
    expect(outcomeOf(() => readText(text))).toBe('own-logo-too-large');
  });

  it.each([
    [
      'ten thousand classes on one element',
      svg(
        `<style>${'.a{fill:#111}'.repeat(5000)}</style><rect class="${'a '.repeat(10_000)}" width="9" height="9"/>`,
      ),
    ],
    [
      'a style sheet of open braces',
      svg(`<style>${'a{'.repeat(50_000)}</style><rect width="9" height="9"/>`),
    ],
    [
      'a style sheet of open comments',
      svg(`<style>${'/*'.repeat(50_000)}</style><rect width="9" height="9"/>`),
    ],
    ['a transform of open brackets', svg(`<rect width="9" height="9" transform="${'a('.repeat(50_000)}"/>`)],
    ['a long number', svg(`<rect width="${'9'.repeat(100_000)}" height="9"/><rect width="9" height="9"/>`)],
    [
      'a long list of numbers',
      svg(`<rect width="9" height="9" stroke="#000" stroke-dasharray="${'1 '.repeat(50_000)}"/>`),
    ],
    [
      'a gradient of many stops',
      svg(
        `<linearGradient id="g">${'<stop/>'.repeat(10_000)}</linearGradient><rect fill="url(#g)" width="9" height="9"/>`,
      ),
    ],
    ['huge coordinates', svg('<path d="M-9999999 -9999999L9999999 0L0 9999999z"/>', '')],
  ])('%s is read, and no matter for long', (_, text) => {
    expect(outcomeOf(() => readText(text))).toBeInstanceOf(Array);
  });
});

describe('what a file is', () => {
  const bytes = (...start: number[]) => Uint8Array.from([...start, ...Array(40).fill(0)]);

  it('is told by its first bytes, not by its name', () => {
    expect(fileKind(bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a))).toBe('png');
    expect(fileKind(bytes(0xff, 0xd8, 0xff, 0xe0))).toBe('jpeg');
    expect(fileKind(new TextEncoder().encode('\ufeff <?xml version="1.0"?><svg/>'))).toBe('svg');
    for (const other of ['GIF89a', '%PDF-1.7', 'PK\u0003\u0004', '<html>', 'svg', ''])
      expect(fileKind(new TextEncoder().encode(other))).toBeUndefined();
  });

  it('is refused where it is none of the three, or a picture that was not decoded', () => {
    const codeOf = (given: Uint8Array) => outcomeOf(() => readOwnLogo(given));
    expect(codeOf(new TextEncoder().encode('%PDF-1.7'))).toBe('own-logo-kind');
    expect(codeOf(bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a))).toBe('own-logo-kind');
    expect(codeOf(new Uint8Array())).toBe('own-logo-kind');
  });

  it('is read in the letters it is written in', () => {
    const text = svg('<title>Forêt</title><rect width="9" height="9"/>');
    const wide = new Uint8Array(2 + text.length * 2);
    wide.set([0xff, 0xfe]);
    for (const [at, letter] of [...text].entries()) wide.set([letter.charCodeAt(0), 0], 2 + at * 2);
    expect(readOwnLogo(wide).width).toBe(1000);
    const latin = Uint8Array.from([...`<?xml version="1.0" encoding="ISO-8859-1"?>${text}`], (letter) =>
      letter.charCodeAt(0),
    );
    expect(readOwnLogo(latin).width).toBe(1000);
    expect(outcomeOf(() => readOwnLogo(latin.subarray(0, -1)))).toBe('own-logo-broken');
  });
});
