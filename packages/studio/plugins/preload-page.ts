import type { HtmlTagDescriptor, Plugin } from 'vite';

const link = (rel: string, file: string): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { rel, crossorigin: true, href: `./${file}` },
  injectTo: 'head',
});

/** The page's script is on its way while the one that draws a link's badge runs; its styles are there from the start. */
export const preloadPage = (): Plugin => ({
  name: 'preload-page',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle = {} }) =>
      Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' && file.name === 'page'
          ? [
              ...[...(file.viteMetadata?.importedCss ?? [])].map((styles) => link('stylesheet', styles)),
              link('modulepreload', file.fileName),
            ]
          : [],
      ),
  },
});
