import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { colorsNamed } from 'culori';
import { describe, expect, it } from 'vitest';

/** Colours are written in tokens/ only: anywhere else they would drift from it. */
const root = fileURLToPath(new URL('../..', import.meta.url));

const languages = [
  '.ts',
  '.tsx',
  '.mts',
  '.js',
  '.mjs',
  '.jsx',
  '.css',
  '.html',
  '.mdx',
  '.json',
  '.php',
  '.svg',
  '.yml',
];

/** Not sources: token data, what is generated, and tests, which may use members' sample colours. */
const outside = [
  /^tokens\//,
  /^assets\//,
  /^docs\/.*\.svg$/,
  /^tests\//,
  /\.test\.tsx?$/,
  /(^|\/)(fixtures|dist|node_modules)\//,
  /\.generated\.\w+$/,
  /(^|\/)package-lock\.json$/,
];

/** Colours that may stand where they stand, each with its reason. */
const allowed: readonly { file: string; literal: string; reason: string }[] = [
  {
    file: 'packages/cli/src/commands/badge.ts',
    literal: '#2E7D32',
    reason: 'A member’s own colour, typed in an example of the help.',
  },
  {
    file: 'packages/cli/src/options/picture.ts',
    literal: '#2E7D32',
    reason: 'A member’s own colour, typed in an example of the help.',
  },
];

const names = Object.keys(colorsNamed).join('|');
const properties =
  'color|colour|fill|stroke|background|background-?color|border(?:-\\w+)*|outline(?:-?color)?|stop-?color|flood-?color|lighting-?color|caret-?color|accent-?color|text-?decoration-?color|box-?shadow|text-?shadow|screen';

/** Each way to write a colour; the first group is the literal. */
const patterns: readonly RegExp[] = [
  // #rgb, #rgba, #rrggbb, #rrggbbaa; not an HTML entity, a private field, an address's anchor or a longer word.
  /(?<![\w&./(#-])(#(?:[\da-f]{8}|[\da-f]{6}|[\da-f]{3,4}))(?![\w-])/gi,
  // A colour function called with numbers, in CSS or in code.
  /(?<![\w-])((?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|cmyk|device-cmyk|grayscale|color)\(\s*(?:[a-z][\w-]*\s+)?[-.\d][^)]*\))/gi,
  // Process inks as a list of numbers.
  /(?<![\w-])(["']?cmyk["']?\s*[:=]\s*\[\s*[\d.][^\]]*\])/gi,
  // A CSS name in a colour's place: color: red, fill="red", stroke = 'red', 1px solid red.
  new RegExp(
    `(?<![\\w-])((?:${properties})["']?\\s*[:=]\\s*\\{?\\s*["'\`]?(?:[\\w.%]+\\s+)*(?:${names}))(?![\\w-(/])`,
    'gi',
  ),
];

/** A line that only comments: it may show a colour to explain, and paints nothing. A CSS `* {` is not one. */
const comment = /^[ \t]*(?:\/\/|\/\*|\*(?!\s*[{,:>+~.])).*$/gm;

/** Every literal colour of a text outside its comment lines, with its line, counted from 1. */
function findColours(source: string): { line: number; literal: string }[] {
  const text = source.replace(comment, '');
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ index, 1: literal = '' }) => ({ line: text.slice(0, index).split('\n').length, literal }))
    .sort((left, right) => left.line - right.line);
}

/** Committed files and new ones that are not ignored: the law holds before the commit. */
function sourceFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
  });
  return listed
    .toString()
    .split('\0')
    .filter((file) => languages.includes(extname(file)) && !outside.some((pattern) => pattern.test(file)))
    .filter((file) => existsSync(`${root}/${file}`));
}

it('finds no literal colour outside tokens/', () => {
  const files = sourceFiles();
  const found = files.flatMap((file) =>
    findColours(readFileSync(`${root}/${file}`, 'utf8'))
      .filter(({ literal }) => !allowed.some((entry) => entry.file === file && entry.literal === literal))
      .map(({ line, literal }) => `${file}:${line}: ${literal}`),
  );
  expect(files.length).toBeGreaterThan(10);
  expect(found, 'A colour belongs in tokens/: name it there and read it from @coodyssee/tokens.').toEqual([]);
});

it('allows only colours that are still there, for a reason', () => {
  const stale = allowed.filter(
    ({ file, literal, reason }) =>
      reason.length < 20 || !readFileSync(`${root}/${file}`, 'utf8').includes(literal),
  );
  expect(stale).toEqual([]);
});

describe('the search', () => {
  it.each([
    "const ink = '#EA5B0C';",
    'a { color: #fff }',
    '<path fill="#1e2b33cc"/>',
    'background: rgb(234 91 12 / 50%);',
    'color: oklch(0.65 0.19 42);',
    'color: color(display-p3 1 0.5 0);',
    'page.setColor(cmyk(0, 0.75, 1, 0))',
    'page.setColor(rgb(1, 0, 0))',
    'const print = { cmyk: [0, 75, 100, 0] };',
    'border: 1px solid tomato;',
    '<circle fill="orange"/>',
    '<Disc fill={"orange"}/>',
    "style={{ backgroundColor: 'white' }}",
    "{ screen: 'black' }",
    '* { color: red }',
    '*, a { fill: #abc }',
    "const site = 'https://a.fr'; const ink = '#abc';",
  ])('catches %s', (text) => {
    expect(findColours(`\n${text}`)).toEqual([{ line: 2, literal: expect.any(String) }]);
  });

  it('names the right line after comments', () => {
    const text = '/**\n * Ink.\n */\n\n// red\nfill: #abc;';
    expect(findColours(text)).toEqual([{ line: 6, literal: '#abc' }]);
  });

  it.each([
    'fill="none" stroke="currentColor"',
    'color: var(--coodyssee-color-text);',
    'background: transparent;',
    'const inner = this.#cafe;',
    '  /** Reads `#ff0000`. */',
    "   * @example parse('#1e2b33')",
    '// color: red',
    '<a href="page.html#add">&#8239;</a>',
    'fill="url(#a1b2c3)"',
    'see issue #123456789',
    'rgb(red, green, blue)',
    'const colour: OrangeInk = read();',
    'fill: inks.orange.screen,',
    'cmyk: [c, m, y, k]',
    'const white = inks.blanc;',
    "{ id: 'black', slug: 'noir' }",
  ])('leaves %s', (text) => {
    expect(findColours(text)).toEqual([]);
  });
});
