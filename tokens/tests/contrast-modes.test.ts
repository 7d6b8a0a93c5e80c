import { wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { readContrasts } from '../build/contrasts.ts';
import { modes } from '../build/token.ts';
import { contrastPairs, enhancedContrast } from '../contrast/pairs.ts';
import { files, model, variables } from './built.ts';

const byKey = new Map(variables.map((variable) => [variable.key, variable]));
const css = files['tokens.css'] as string;

describe.each(modes)('more contrast, %s', (mode) => {
  /** A role's colour when a person asks for more contrast. */
  const colour = (key: string): string => {
    const role = byKey.get(key);
    return byKey.get(role?.more ?? key)?.plain[mode] ?? '';
  };

  it('gives texts 7:1 and shapes 4.5:1, on every ground they meet', () => {
    const failures = contrastPairs
      .map(({ foreground, ground, kind }) => {
        const ratio = wcagContrast(colour(foreground), colour(ground));
        return { name: `${foreground} on ${ground}`, ratio, wanted: enhancedContrast[kind] };
      })
      .filter(({ ratio, wanted }) => ratio < wanted);
    expect(failures).toEqual([]);
  });

  it('never lowers what was there', () => {
    const lower = contrastPairs.filter(({ foreground, ground, kind }) => {
      const usual = (key: string) => byKey.get(key)?.plain[mode] ?? '';
      const before = wcagContrast(usual(foreground), usual(ground));
      const after = wcagContrast(colour(foreground), colour(ground));
      return after < before && after < enhancedContrast[kind];
    });
    expect(lower).toEqual([]);
  });
});

/**
 * What CSS Color 4 promises to be readable together. A text's colour is no ground: Chromium lays the page's
 * colour behind each text, which hid a reversed one whole.
 */
const systemPairs: Readonly<Record<string, readonly string[]>> = {
  Canvas: ['CanvasText', 'LinkText', 'VisitedText', 'GrayText', 'Highlight', 'ButtonText', 'FieldText'],
  ButtonFace: ['ButtonText', 'CanvasText'],
  Field: ['FieldText', 'CanvasText'],
  Highlight: ['HighlightText'],
  Mark: ['MarkText'],
};

describe('colours forced by the system', () => {
  const keyword = (key: string): string => byKey.get(byKey.get(key)?.forced ?? '')?.plain.light ?? '';

  it('sets each text on a ground that the system makes readable', () => {
    const texts = contrastPairs.filter(
      ({ kind, foreground }) => kind === 'text' && !/europe/.test(foreground),
    );
    const lost = texts.filter(
      ({ foreground, ground }) => !systemPairs[keyword(ground)]?.includes(keyword(foreground)),
    );
    expect(texts.length).toBeGreaterThan(100);
    expect(lost.map(({ foreground, ground }) => `${foreground} on ${ground}`)).toEqual([]);
  });

  it('names system colours, and says them after day and night so that they win', () => {
    expect(keyword('color.link')).toBe('LinkText');
    const block = css.slice(css.indexOf('forced-colors'));
    expect(block).toContain('--coodyssee-color-link: var(--coodyssee-system-link-text);');
    const order = ['prefers-color-scheme: dark', 'prefers-contrast: more', 'forced-colors: active'];
    expect(order.map((query) => css.indexOf(query)).sort((a, b) => a - b)).toEqual(
      order.map((query) => css.indexOf(query)),
    );
  });

  it('leaves to their own colours only what has a reason', () => {
    const own = variables.filter(({ key, forced }) => key.startsWith('color.') && !forced);
    expect(own.map(({ key }) => key)).toEqual([
      ...['color.overlay', 'color.transparency', 'color.shadow', 'color.shadow-edge'],
      ...['color.europe-blue', 'color.europe-yellow', 'color.europe-plate'],
    ]);
  });
});

it('refuses a name that leads nowhere', () => {
  const [token] = model.light;
  const lost = { ...token, key: 'contrast.nothing', path: ['contrast', 'nothing'] } as NonNullable<
    typeof token
  >;
  expect(() => readContrasts([lost])).toThrow('contrast.nothing needs color.nothing');
});
