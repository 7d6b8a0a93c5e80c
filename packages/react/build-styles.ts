import { cpSync, globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from 'lightningcss';
import { guardStyles } from './guard-styles.ts';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const [source, dist] = [folder('src'), folder('dist')];
const tokens = fileURLToPath(import.meta.resolve('@coodyssee/tokens/tokens.css'));

/** Minified, with what it imports; nesting, layers and `light-dark()` are the browser’s own by now. */
const minified = (filename: string): Uint8Array => bundle({ filename, minify: true }).code;

/**
 * The style sheets as they are published: `styles.css` with the tokens in it, so that a page has one line to write
 * and cannot forget the other; each component's own for who wants few; the fonts beside their sheet.
 */
export function buildStyles(): void {
  const all = join(dist, 'all.css');
  mkdirSync(join(dist, 'css'), { recursive: true });
  writeFileSync(all, `@import ${JSON.stringify(tokens)};\n@import "../src/styles.css";\n`);
  const styles = minified(all);
  writeFileSync(join(dist, 'styles.css'), styles);
  writeFileSync(join(dist, 'unlayered.css'), guardStyles(styles));
  rmSync(all);
  for (const file of globSync('{brand,interface,editorial}/**/*.css', { cwd: source })) {
    writeFileSync(join(dist, 'css', basename(file)), minified(join(source, file)));
  }
  cpSync(join(source, 'fonts'), join(dist, 'fonts'), { recursive: true });
  cpSync(join(source, 'fonts.css'), join(dist, 'fonts.css'));
}
