import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright';
import { compile } from 'tailwindcss';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../export/browser.ts';
import { besidePage } from './beside-page.tsx';
import { installKept } from './kept-install.ts';
import { type Packed, packPackages } from './pack.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const require = createRequire(import.meta.url);
let packed: Packed;
let browser: Browser;
let alone: readonly Looks[];

interface Looks {
  readonly element: string;
  readonly style: Readonly<Record<string, string>>;
}

const ours = (name: string) =>
  readFileSync(join(packed.project, 'node_modules/@coodyssee/react/dist', name), 'utf8');

/** Opens the page under some sheets, and tells how each element of ours looks. */
async function look(sheets: readonly string[], hovered = false): Promise<readonly Looks[]> {
  const page = await browser.newPage({ viewport: { width: 900, height: 900 }, reducedMotion: 'reduce' });
  const styles = sheets.map((css) => `<style>${css}</style>`).join('');
  await page.setContent(
    `<!doctype html><html lang="fr"><head>${styles}</head><body>${besidePage()}</body></html>`,
  );
  if (hovered) await page.getByRole('button', { name: 'Primaire' }).hover();
  const looks = await page.evaluate(seenIn, '.coodyssee-page');
  await page.close();
  return looks;
}

/** In the browser: what a person sees of each element inside a component. Boxes are told to the half pixel. */
function seenIn(page: string): readonly Looks[] {
  const half = (value: number) => Math.round(2 * value) / 2;
  const styleOf = (element: Element): Record<string, string> => {
    const css = getComputedStyle(element);
    const { x, y, width, height } = element.getBoundingClientRect();
    const bordered = Number.parseFloat(css.borderTopWidth) > 0 && css.borderTopStyle !== 'none';
    const worded = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    return {
      box: [x, y, width, height].map(half).join(' '),
      ground: css.backgroundColor,
      opacity: css.opacity,
      shadow: css.boxShadow,
      border: bordered ? `${css.borderTopWidth} ${css.borderTopColor} ${css.borderRadius}` : '',
      fill: element instanceof SVGGeometryElement ? `${css.fill} ${css.stroke} ${css.strokeWidth}` : '',
      marker: element.localName === 'li' ? css.listStyleType : '',
      words: worded
        ? `${css.color} ${css.fontWeight} ${css.fontSize} ${css.fontFamily} ${css.letterSpacing} ${css.textTransform} ${css.textDecorationLine} ${css.fontStyle}`
        : '',
    };
  };
  const inside = (element: Element) => element.closest(`[class*="coodyssee-"]:not(${page})`);
  // what only a screen reader has, and a form sends, nobody sees
  const seen = (element: Element) => !element.closest('[style*="clip"]');
  return [...document.querySelectorAll(`${page} *`)]
    .filter(inside)
    .filter(seen)
    .map((element) => ({
      element: `${element.parentElement?.getAttribute('class') ?? ''} > ${element.localName}.${element.getAttribute('class') ?? ''}`,
      style: styleOf(element),
    }));
}

/** What another sheet changed: element, property, how it was and how it is. */
const changes = (now: readonly Looks[]): readonly string[] => [
  ...new Set(
    now.flatMap(({ element, style }, at) =>
      Object.entries(style)
        .filter(([key, value]) => value !== alone[at]?.style[key])
        .map(([key, value]) => `${element} ${key}: ${alone[at]?.style[key]} → ${value}`),
    ),
  ),
];

beforeAll(async () => {
  packed = await packPackages();
  browser = await openBrowser();
  alone = await look([ours('styles.css'), 'body { margin: 0 }']);
});
afterAll(() => browser?.close());

const classic = readFileSync(join(root, 'tests/fixtures/classic-theme.css.txt'), 'utf8');

describe('beside a classic WordPress theme', () => {
  it('would be changed without the guard', async () => {
    expect(changes(await look([ours('styles.css'), classic])).length).toBeGreaterThan(50);
  });

  it.each(['before', 'after'])('looks the same with unlayered.css %s it', async (place) => {
    const own = ours('unlayered.css');
    expect(changes(await look(place === 'before' ? [own, classic] : [classic, own]))).toEqual([]);
  });

  it('is hovered as it is alone', async () => {
    const button = (looks: readonly Looks[]) =>
      looks.find(({ element }) => element.includes('button.coodyssee-button'));
    const here = button(await look([ours('styles.css'), 'body { margin: 0 }'], true));
    expect(here?.style.ground).toMatch(/^rgb/);
    expect(button(await look([ours('unlayered.css'), classic], true))?.style).toEqual(here?.style);
  });
});

describe('beside Bootstrap 5', () => {
  it.each(['before', 'after'])('looks the same with unlayered.css %s it', async (place) => {
    const folder = await installKept('bootstrap', { bootstrap: '5.3.9' });
    if (!folder) return expect(folder).toBeUndefined();
    const theirs = readFileSync(join(folder, 'node_modules/bootstrap/dist/css/bootstrap.min.css'), 'utf8');
    const own = ours('unlayered.css');
    expect(changes(await look(place === 'before' ? [own, theirs] : [theirs, own]))).toEqual([]);
  });
});

/** Tailwind's whole sheet, compiled with a class of its own. */
async function tailwind(): Promise<string> {
  const entry = '@import "tailwindcss";';
  const loadStylesheet = async (id: string, base: string) => {
    const path = id === 'tailwindcss' ? require.resolve('tailwindcss/index.css') : join(base, id);
    return { path, base: join(path, '..'), content: readFileSync(path, 'utf8') };
  };
  return (await compile(entry, { base: root, loadStylesheet })).build(['px-12', 'bg-blue-500']);
}

describe('beside Tailwind 4', () => {
  it('looks the same in the order of layers that the README gives, whichever sheet comes first', async () => {
    const order = '@layer theme, base, coodyssee, components, utilities;';
    const theirs = await tailwind();
    expect(theirs).toContain('.px-12');
    expect(changes(await look([order, ours('styles.css'), theirs]))).toEqual([]);
    expect(changes(await look([order, theirs, ours('styles.css')]))).toEqual([]);
  });
});
