import { describe, expect, it } from 'vitest';
import { parts, run } from '../../scripts/fuzz/parts.ts';

/** The night’s work in little: `npm run fuzz` goes on for as long as is asked. */
describe('what nobody would give', () => {
  it.each(Object.keys(parts))('%s are taken, or refused by name', async (name) => {
    const part = parts[name];
    if (!part) throw new Error(name);
    await expect(run(part, 40, 20210512)).resolves.toBeUndefined();
  });

  it('is a failure where the error is no refusal', async () => {
    const part = parts.settings;
    if (!part) throw new Error('no part');
    const broken = { ...part, holds: () => Promise.reject(new TypeError('not a function')) };
    await expect(run(broken, 5, 1)).rejects.toThrow(/seed: 1/);
  });
});
