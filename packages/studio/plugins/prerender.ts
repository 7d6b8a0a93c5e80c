import { createServer, type Plugin, type UserConfig } from 'vite';

/**
 * Writes the page as it opens into `index.html`, the example's badge included: it is on screen before any
 * script has come. The same components, rendered once at build time.
 */
export const prerender = ({ root, resolve }: Pick<UserConfig, 'root' | 'resolve'>): Plugin => ({
  name: 'prerender',
  apply: 'build',
  transformIndexHtml: {
    order: 'pre',
    async handler(html) {
      const server = await createServer({
        root: root as string,
        configFile: false,
        appType: 'custom',
        logLevel: 'error',
        server: { middlewareMode: true, hmr: false, ws: false, watch: null },
        optimizeDeps: { noDiscovery: true },
        ssr: { noExternal: [/^@coodyssee\//], resolve: { conditions: resolve?.conditions ?? [] } },
      });
      try {
        const { renderPage } = await server.ssrLoadModule('/src/render-page.tsx');
        return html.replace('<div id="root"></div>', `<div id="root">${await renderPage()}</div>`);
      } finally {
        await server.close();
      }
    },
  },
});
