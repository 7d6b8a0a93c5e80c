import { describe, expect, it } from 'vitest';
import { model } from './built.ts';
import { lostNames, type PublishedName } from './lost-names.ts';
import { published } from './published-names.generated.ts';

const current: readonly PublishedName[] = model.light.map(({ key, deprecated }) => ({ key, deprecated }));

/**
 * A name that somebody may use goes in two steps: first `$deprecated` in a version, then out. The list is the
 * published version's, rewritten with each one: `npm test -- tokens/tests/names -u`.
 */
describe('the names of the tokens', () => {
  it('lose none that the published version did not deprecate', () => {
    expect(lostNames(published, current)).toEqual([]);
  });

  it('are all on the list that the next version will be held to', async () => {
    // what went too early stays on it, so that no rewriting hides it
    const lost = new Set(lostNames(published, current));
    const kept = published.filter(({ key }) => lost.has(key));
    const lines = [...current, ...kept].map((name) => `  ${JSON.stringify(name)}`);
    const text = `import type { PublishedName } from './lost-names.ts';\n\nexport const published: readonly PublishedName[] = [\n${lines.join(',\n')}\n];\n`;
    await expect(text).toMatchFileSnapshot('published-names.generated.ts');
  });
});

describe('the law', () => {
  const key = 'color.old';

  it('sees a name that went without a warning', () => {
    expect(lostNames([{ key }], [])).toEqual(['color.old']);
  });

  it('lets one go that was deprecated before', () => {
    expect(lostNames([{ key, deprecated: 'Prendre color.new.' }], [])).toEqual([]);
  });
});
