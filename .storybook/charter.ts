import type { Plugin } from 'vite';

const name = 'virtual:charter';
const inside = `\0${name}`;

/** The charter as the documents set it, made when the Storybook is built: the page shows what the PDF says. */
export const charter = (): Plugin => ({
  name: 'charter',
  resolveId: (id) => (id === name ? inside : null),
  async load(id) {
    if (id !== inside) return null;
    const [{ coodyssee }, { charte }, { createMeans }, { renderWebPart }] = await Promise.all([
      import('@coodyssee/logo/coodyssee'),
      import('../packages/documents/src/charte/index.ts'),
      import('../packages/documents/src/examples/means.ts'),
      import('../packages/documents/src/web/render-web.ts'),
    ]);
    const { default: manifest } = await import('../package.json', { with: { type: 'json' } });
    const means = await createMeans(coodyssee, manifest.version);
    // the page has a cover of its own
    const { pages, ...document } = charte(means);
    const inner = { ...document, pages: pages.filter(({ id }) => id !== 'couverture') };
    const { style, markup } = renderWebPart(inner, coodyssee);
    return `export const style = ${JSON.stringify(style)};\nexport const markup = ${JSON.stringify(markup)};`;
  },
});
