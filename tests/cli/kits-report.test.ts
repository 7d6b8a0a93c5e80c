import { expect, it } from 'vitest';
import { leftOutLines, toldLines } from '../../packages/cli/src/kits/kits-remarks.ts';
import type { DoneKit } from '../../packages/kit/src/batch/run-batch.ts';

const kit = (name: string, told: Partial<DoneKit>): DoneKit => ({
  line: 2,
  slug: 'x',
  record: { name },
  state: 'added',
  files: 0,
  bytes: 0,
  written: 0,
  kept: [],
  notices: [],
  refused: [],
  ...told,
});
const notice = (message: string) => ({ notices: [{ code: 'x', message }] });
const refused = (label: string, why: string) => ({
  label,
  code: 'missing-legal',
  what: 'Il manque le greffe.',
  why,
  fix: 'Ajoutez-le.',
});

it('tells the same remark of many members once, with the first three names', () => {
  const kits = ['Ubac', 'Ô', 'X', 'Yo'].map((name) => kit(name, notice('Agrandi.')));
  expect(toldLines(kits)).toEqual(['    – Ubac, Ô, X et 1\u00a0autre\u00a0: Agrandi.']);
  expect(toldLines(kits.slice(0, 3))).toEqual(['    – Ubac, Ô, X\u00a0: Agrandi.']);
});

it('shows as many remarks as somebody reads, and says where the others are', () => {
  const kits = Array.from({ length: 30 }, (_, at) => kit(`Membre ${at}`, notice(`Remarque ${at}.`)));
  const lines = toldLines(kits);
  expect(lines).toHaveLength(13);
  expect(lines.at(-1)).toContain('18\u00a0autres remarques');
  expect(toldLines(kits.slice(0, 12))).toHaveLength(12);
});

it('gives one reason for all the supports it leaves out, and what to do', () => {
  const left = { refused: [refused('Devis', 'a'), refused('Courrier', 'b')] };
  expect(leftOutLines([kit('Ubac', left), kit('Ô', left)])).toEqual([
    '    – Devis, Courrier (Ubac, Ô)',
    '      Il manque le greffe. Ajoutez-le.',
  ]);
});
