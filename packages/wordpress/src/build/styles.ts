import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle, transform } from 'lightningcss';
import { changeBlocks } from './css-blocks.ts';

const source = (name: string): string => fileURLToPath(new URL(`../styles/${name}.css`, import.meta.url));
const tokensSheet = fileURLToPath(import.meta.resolve('@coodyssee/tokens/tokens.css'));

/** Sites have style sheets without layers, which would win over every layer: the layers are taken off, in their order. */
const withoutLayers = (sheet: string): string =>
  changeBlocks(sheet.replace(/@layer [^{};]+;/g, ''), /@layer [^{;]+\{/, (inside) => inside);

/** Another theme's pages have no night of ours: blocks that turned dark by themselves would stand on its light ground. */
const byDay = (sheet: string): string =>
  changeBlocks(sheet, /@media [^{]*prefers-color-scheme[^{]*\{/, () => '');

/** The classes of the theme's grounds whose mode is the same by day and by night. */
const grounds = { dark: '.is-style-coodyssee-ink', light: '.is-style-coodyssee-brand' } as const;

const withGrounds = (sheet: string): string =>
  Object.entries(grounds).reduce(
    (changed, [mode, ground]) =>
      changed.replaceAll(`[data-theme=${mode}]`, `:is([data-theme=${mode}],${ground})`),
    sheet,
  );

const text = ({ code }: { readonly code: Uint8Array }): string => Buffer.from(code).toString();

const tokens = (): string =>
  withoutLayers(text(transform({ filename: tokensSheet, code: readFileSync(tokensSheet), minify: true })));
const own = (name: string): string => withoutLayers(text(bundle({ filename: source(name), minify: true })));

/** What the blocks look like in any theme. */
export const blocksSheet = (): string => byDay(tokens()) + own('blocks');
/** What the theme adds: night, the grounds, the pages. */
export const themeSheet = (): string => withGrounds(tokens()) + own('theme');
export const importSheet = (): string => own('import');
