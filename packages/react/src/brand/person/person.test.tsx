import { contrast } from '@coodyssee/logo/colour';
import { inks } from '@coodyssee/tokens';
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { figureInk, type HexColour } from './figure-ink.ts';
import { initialsOf } from './initials.ts';
import { PersonMark } from './PersonMark.tsx';

it.each([
  ['Camille Roux', 'CR'],
  ['Jean-Marc de La Tour', 'JT'],
  ['L’Échappée belle', 'ÉB'],
  ["d'Arves", 'A'],
  ['ève', 'È'],
  ['李小龙', '李'],
  ['  Zoé   (dite Zaza) Ngoma ', 'ZN'],
  ['&', ''],
])('the initials of %s are %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

describe('the ink on a member’s colour', () => {
  it('is always read, whatever the colour', () => {
    const byte = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(byte, byte, byte, (...rgb) => {
        const colour: HexColour = `#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
        expect(contrast(inks[figureInk(colour)], colour)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it('is white while white can be read', () => {
    expect(figureInk('#2e7d32')).toBe('blanc');
    expect(figureInk('#ffd700')).toBe('noir');
  });
});

describe('a person’s mark', () => {
  it('is named by the person', () => {
    expect(renderToStaticMarkup(<PersonMark name="Camille Roux" />)).toContain(
      'role="img" aria-label="Camille Roux"',
    );
    expect(renderToStaticMarkup(<PersonMark name="Camille Roux" src="c.jpg" />)).toContain(
      '<img src="c.jpg" alt=""/>',
    );
    expect(renderToStaticMarkup(<PersonMark name="Camille Roux" decorative />)).not.toContain('Camille');
  });

  it('stands on the member’s colour, and shows letters on it', () => {
    const style = /style="([^"]*)"/;
    const figure = renderToStaticMarkup(<PersonMark name="Ève" colour="#ffd700" />);
    expect(style.exec(figure)?.[1]).toContain('--own:#ffd700;--own-letters:var(--coodyssee-ink-noir)');
    expect([...figure.matchAll(/data-part="(\w+)"/g)].map(([, part]) => part)).toEqual(['sky', 'foot']);
    const letters = renderToStaticMarkup(<PersonMark name="Ève" colour="#ffd700" initials />);
    expect([...letters.matchAll(/data-part="(\w+)"/g)].map(([, part]) => part)).toEqual(['plate']);
  });

  it('keeps its figure where a name has no letter', () => {
    const figure = renderToStaticMarkup(<PersonMark name="&" />);
    expect(renderToStaticMarkup(<PersonMark name="&" initials />)).toBe(figure);
    expect(renderToStaticMarkup(<PersonMark name="Ève" initials />)).toContain('>È</text>');
  });
});
