import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { pluginLanguages } from '../../packages/wordpress/src/build/languages.ts';
import { messagesOf } from '../../packages/wordpress/src/build/messages.ts';
import { french as plugin } from '../../packages/wordpress/src/french/plugin.ts';
import { french as theme } from '../../packages/wordpress/src/french/theme.ts';
import { foundWords, patternWords } from './found-words.ts';

const root = fileURLToPath(new URL('../../packages/wordpress/', import.meta.url));

const wordsIn = (
  patterns: readonly string[],
  read: (source: string) => readonly string[],
): ReadonlySet<string> =>
  new Set(globSync(patterns, { cwd: root }).flatMap((path) => read(readFileSync(root + path, 'utf8'))));

const inPlugin = wordsIn(['plugin/**/*.php', 'src/{blocks,editor,build}/**/*.ts'], foundWords);
const inTheme = wordsIn(['theme/**/*.php'], (source) => [...foundWords(source), ...patternWords(source)]);

describe('the French of WordPress', () => {
  it('has every word of the plugin and of the theme', () => {
    expect(inPlugin.size).toBeGreaterThan(100);
    expect([...inPlugin].filter((words) => !(words in plugin))).toEqual([]);
    expect([...inTheme].filter((words) => !(words in theme))).toEqual([]);
  });

  it('has no word that nobody says', () => {
    expect(Object.keys(plugin).filter((words) => !inPlugin.has(words))).toEqual([]);
    // those of theme.json are in no source that calls for them
    const ofJson = /^\{(?:Color|Style variation|Custom template|Template part) name\}/;
    expect(Object.keys(theme).filter((words) => !inTheme.has(words) && !ofJson.test(words))).toEqual([]);
  });

  it('keeps every place that a word leaves for a name or a number', () => {
    const places = (text: string) => (text.match(/%(?:\d\$)?[sd]/g) ?? []).toSorted();
    const wrong = messagesOf({ ...plugin, ...theme }).filter(({ one, french }) =>
      french.some((text) => places(text).join() !== places(one).join()),
    );
    expect(wrong).toEqual([]);
  });

  it('finds calls of every kind', () => {
    expect(foundWords("__( 'a', 'x' ) esc_html_e( 'it\\'s' ) translate('b') words('c')")).toEqual([
      'a',
      "it's",
      'b',
      'c',
    ]);
    expect(foundWords("_n( '%s a', '%s b', $n ) _x( 'd', 'how' )")).toEqual(['{how}d', '%s a // %s b']);
  });
});

describe('the files that WordPress reads', () => {
  const messages = messagesOf({
    'It’s on': 'C’est prêt !',
    '%s a // %s b': ['%s un', '%s deux'],
    '{how}a': 'b',
  });
  const files = pluginLanguages(messages, 'x', ['x-editor']);

  it('say the same in PHP, in gettext’s own binary and for the scripts', () => {
    expect(files['x-fr_FR.l10n.php']).toContain("'It’s on'=>'C’est prêt\u202f!'");
    expect(readMo(files['x-fr_FR.mo'] as Uint8Array)).toEqual({
      '': expect.stringContaining('nplurals=2'),
      'It’s on': 'C’est prêt\u202f!',
      '%s a\u0000%s b': '%s un\u0000%s deux',
      'how\u0004a': 'b',
    });
    const script = JSON.parse(String(files['x-fr_FR-x-editor.json'])).locale_data.messages;
    expect([script['%s a'], script['how\u0004a']]).toEqual([['%s un', '%s deux'], ['b']]);
  });
});

/** A reader of gettext's binary that shares nothing with what wrote it. */
function readMo(bytes: Uint8Array): Record<string, string> {
  const view = Buffer.from(bytes);
  const [count, from, to] = [8, 12, 16].map((at) => view.readUInt32LE(at)) as [number, number, number];
  const text = (table: number, i: number) => {
    const [length, place] = [view.readUInt32LE(table + 8 * i), view.readUInt32LE(table + 8 * i + 4)];
    return view.toString('utf8', place, place + length);
  };
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [text(from, i), text(to, i)]));
}
