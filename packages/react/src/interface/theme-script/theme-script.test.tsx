import { runInNewContext } from 'node:vm';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { chooseTheme } from './choose-theme.ts';
import { ThemeScript } from './ThemeScript.tsx';
import { themeScript } from './theme-script.ts';

/** A page that keeps something, and what its script puts on it. */
function themeOf(kept: Readonly<Record<string, string>>, key?: string): string | undefined {
  const dataset: { theme?: string } = {};
  const localStorage = { getItem: (name: string) => kept[name] ?? null };
  runInNewContext(themeScript(key), { document: { documentElement: { dataset } }, localStorage });
  return dataset.theme;
}

describe('the script', () => {
  it.each([
    [{ 'coodyssee-theme': 'dark' }, undefined, 'dark'],
    [{ 'coodyssee-theme': 'light' }, undefined, 'light'],
    [{ 'coodyssee-theme': 'auto' }, undefined, undefined],
    [{}, undefined, undefined],
    [{ "l'autre": 'dark' }, "l'autre", 'dark'],
  ] as const)('puts on the page what was kept: %o', (kept, key, theme) => {
    expect(themeOf(kept, key)).toBe(theme);
  });

  it('lets a page be where nothing may be asked', () => {
    const context = { document: { documentElement: { dataset: {} } } };
    expect(() => runInNewContext(themeScript(), context)).not.toThrow();
  });

  it('is one element, whatever its key, with its nonce', () => {
    const html = renderToStaticMarkup(<ThemeScript storageKey={'</script><b>"'} nonce="n1" />);
    expect(html.match(/<\/?\w+/g)).toEqual(['<script', '</script']);
    expect(html).toContain('nonce="n1"');
  });
});

describe('a choice', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is shown and kept, until the system is followed again', () => {
    const kept = new Map<string, string>();
    const dataset: { theme?: string } = {};
    vi.stubGlobal('document', { documentElement: { dataset } });
    vi.stubGlobal('localStorage', {
      setItem: (name: string, value: string) => kept.set(name, value),
      removeItem: (name: string) => kept.delete(name),
    });
    chooseTheme('dark');
    expect([dataset.theme, kept.get('coodyssee-theme')]).toEqual(['dark', 'dark']);
    expect(themeOf(Object.fromEntries(kept))).toBe('dark');
    chooseTheme('auto');
    expect([dataset.theme, kept.size]).toEqual([undefined, 0]);
  });

  it('is shown where nothing can be kept', () => {
    const dataset: { theme?: string } = {};
    vi.stubGlobal('document', { documentElement: { dataset } });
    vi.stubGlobal('localStorage', undefined);
    expect(() => chooseTheme('light')).not.toThrow();
    expect(dataset.theme).toBe('light');
  });
});
