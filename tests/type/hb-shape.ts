import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';

/** One glyph as HarfBuzz's own command tells it: id, cluster, offsets and advance, in font units. */
export interface HbGlyph {
  readonly g: number;
  readonly cl: number;
  readonly dx: number;
  readonly dy: number;
  readonly ax: number;
}

export interface HbRequest {
  readonly file: string;
  readonly text: string;
  readonly script: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly features?: string;
}

const fontPath = (file: string) =>
  createRequire(new URL('../../packages/logo/package.json', import.meta.url)).resolve(file);

/** Shapes with Debian's `hb-shape`; a machine without it is told what to install. */
export function hbShape({ file, text, script, language, direction, features }: HbRequest): HbGlyph[] {
  const options = [`--script=${script}`, `--language=${language}`, `--direction=${direction}`];
  const format = ['--output-format=json', '--no-glyph-names', '--utf8-clusters'];
  const extra = features ? [`--features=${features}`] : [];
  try {
    const args = [`--font-file=${fontPath(file)}`, `--text=${text}`, ...options, ...format, ...extra];
    return JSON.parse(execFileSync('hb-shape', args, { encoding: 'utf8' })) as HbGlyph[];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Error('hb-shape is missing: apt-get install libharfbuzz-bin');
  }
}
