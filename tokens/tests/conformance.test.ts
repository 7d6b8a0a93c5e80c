import { expect, it } from 'vitest';
import { files, model } from './built.ts';
import { type Conformance, conformances } from './conformance-formats.ts';

const total = model.light.length;

/** A file as text in small letters; ASE writes its names in UTF-16, high byte first. */
function textOf(path: string): string {
  const content = files[path] ?? '';
  return (
    typeof content === 'string' ? content : Buffer.from(content).toString('latin1').replace(/\0/g, '')
  ).toLowerCase();
}

/** How many tokens of each group a file does not name. */
function missing(
  file: string,
  nameOf: Conformance['nameOf'],
): readonly (readonly [group: string, count: number])[] {
  const text = textOf(file) + (file === 'tokens.resolver.json' ? textOf('tokens.dtcg.json') : '');
  const absent = model.light.filter((token) => !text.includes(nameOf(token).toLowerCase()));
  const groups = [...new Set(absent.map(({ path }) => path[0] ?? ''))];
  return groups.map((group) => [group, absent.filter(({ path }) => path[0] === group).length]);
}

it.each(conformances)(
  '$tool: a reason for each group that $file leaves out',
  ({ file, nameOf, lost = {} }) => {
    const groups = missing(file, nameOf);
    expect(groups.filter(([group]) => !lost[group])).toEqual([]);
    expect(Object.keys(lost).filter((group) => !groups.some(([name]) => name === group))).toEqual([]);
  },
);

it('tells the charter what each format holds, who read it, and what it loses', async () => {
  const rows = conformances.map(({ tool, file, reader, nameOf, lost = {} }) => {
    const groups = missing(file, nameOf);
    const held = total - groups.reduce((sum, [, count]) => sum + count, 0);
    const reasons = [...new Set(groups.map(([group]) => lost[group]))].map((why) => ({
      groups: groups.filter(([group]) => lost[group] === why).map(([group]) => group),
      why,
    }));
    return { tool, file, reader, held, total, lost: reasons };
  });
  expect(rows.filter(({ held }) => held === 0)).toEqual([]);
  await expect(`export const conformance = ${JSON.stringify(rows, null, 2)};\n`).toMatchFileSnapshot(
    '../../.storybook/blocks/formats/conformance.generated.ts',
  );
});
