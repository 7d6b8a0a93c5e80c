import type { Plugin } from 'vite';

/** The two style sheets that React Aria writes into the page: touch on what is pressed, scrolling under a dialog. */
const libraryStyles = [
  '38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o=',
  'gYiS/BvZvRcK27JIXTuwhZ3hs2+VJ1X+2gUlE+farlg=',
];

/** Nothing but the page's own folder: what a person types or drops stays on the machine. */
const rules = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  // a worker starts from the page's own memory, and takes this policy with it; `self` is for the service worker
  'worker-src': "'self' blob:",
  'style-src': `'self' ${libraryStyles.map((hash) => `'sha256-${hash}'`).join(' ')}`,
  // the components place what floats by style attributes
  'style-src-attr': "'unsafe-inline'",
  'img-src': "'self' blob: data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

/** Writes the content security policy into the built page; the development server has scripts of its own. */
export const policy = (): Plugin => ({
  name: 'policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: {
        'http-equiv': 'Content-Security-Policy',
        content: Object.entries(rules)
          .map((rule) => rule.join(' '))
          .join('; '),
      },
      injectTo: 'head-prepend',
    },
    { tag: 'meta', attrs: { name: 'referrer', content: 'no-referrer' }, injectTo: 'head' },
  ],
});
