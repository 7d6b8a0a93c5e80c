import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { run, withFile } from '../../tests/export/readers.ts';
import { runNode } from '../../tests/export/run-node.ts';
import { appearances, nativeTokens } from '../build/code/native-tokens.ts';
import { writeFiles } from '../build/write-files.ts';
import { model } from './built.ts';
import { format } from './formats.ts';

const native = nativeTokens(model);
const { roles, palette, lengths, numbers, durations, easings, textStyles, shadows } = native;
const values = [palette, lengths, numbers, durations, easings, textStyles].flat();
const script = fileURLToPath(new URL('parse-native.ts', import.meta.url));

/** What each language's own grammar should find declared. */
const languages = [
  {
    language: 'kotlin',
    file: 'CoodysseeTokens.kt',
    kind: 'property_declaration',
    count: values.length + roles.length * (1 + appearances.length),
  },
  // the properties of its two types, and what their bodies compute
  {
    language: 'swift',
    file: 'CoodysseeTokens.swift',
    kind: 'property_declaration',
    count: values.length + roles.length + shadows.length + 11 + 2,
  },
  {
    language: 'dart',
    file: 'coodyssee_tokens.dart',
    kind: 'declaration',
    count: values.length + shadows.length + roles.length + appearances.length + 1,
  },
];

describe.each(languages)('$file, read by the grammar of $language', ({ language, file, kind, count }) => {
  it('is well formed, and declares every token', async () => {
    const answer = await withFile(format(file), file, (path) =>
      runNode(['--liftoff-only', script, language, path, kind]),
    );
    expect(JSON.parse(answer)).toEqual({ faults: [], declarations: count });
  });
});

describe('Android resources, compiled by aapt2', () => {
  const folders = ['values', 'values-night'];

  it.each(folders)('%s', async (folder) => {
    // aapt2 knows what a resource is by the folder it stands in
    const path = `${folder}/coodyssee.xml`;
    const compiled = await withFile('', 'place', async (_, place) => {
      writeFiles(place, { [path]: format(`android/${path}`) });
      await run('aapt2', ['compile', join(place, path), '-o', place]);
      return readFile(join(place, `${folder}_coodyssee.arsc.flat`));
    });
    // its table of resources names what it took in
    expect(compiled.includes('coodyssee_color_text_muted')).toBe(true);
    expect(compiled.includes('coodyssee_font_size_2xl')).toBe(folder === 'values');
  });

  const read = (path: string): Map<string, string> => {
    const found = new Map<string, string>();
    const parser = new SaxesParser();
    let name = '';
    parser.on('opentag', (tag) => {
      name = String(tag.attributes.name ?? '');
    });
    parser.on('text', (text) => {
      if (text.trim() !== '') found.set(name, text);
    });
    parser.write(format(path)).close();
    return found;
  };

  it('has every token under a name of its own, type in sp', () => {
    const day = read('android/values/coodyssee.xml');
    expect(day.size).toBe([roles, palette, lengths, numbers, durations].flat().length + 1);
    expect(day.get('coodyssee_font_size_2xl')).toBe('31.2496sp');
    expect(day.get('coodyssee_space_4')).toBe('16dp');
    expect(day.get('coodyssee_color_text')).toBe('#FF1E2B33');
    expect(day.get('coodyssee_color_overlay')).toBe('#99152027');
  });

  it('has by night every role, and nothing that day does not name', () => {
    const [day, night] = folders.map((folder) => read(`android/${folder}/coodyssee.xml`));
    expect([...(night?.keys() ?? [])].filter((name) => !day?.has(name))).toEqual([]);
    expect(night?.size).toBe(roles.length);
    expect(night?.get('coodyssee_color_text')).toBe('#FFF4F7F9');
  });
});
