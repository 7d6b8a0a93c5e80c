import type { Plugin } from 'vite';

/**
 * What the usual hosting (Apache, where WordPress mostly lives) is told in the page's own folder: names of what it
 * may not know, compression of what travels often, and files named by their content kept for a year.
 */
const apache = `<IfModule mod_mime.c>
  AddType application/wasm .wasm
  AddType font/ttf .ttf
  AddType font/woff2 .woff2
  AddType application/manifest+json .webmanifest
</IfModule>
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE text/html text/css text/javascript application/javascript application/json application/wasm image/svg+xml font/ttf
</IfModule>
<IfModule mod_headers.c>
  Header set Cache-Control "no-cache"
  <FilesMatch "-[\\w-]{8}\\.(js|css|wasm|woff2)$">
    Header set Cache-Control "public, max-age=31536000, immutable"
  </FilesMatch>
  Header set X-Content-Type-Options "nosniff"
  Header set Referrer-Policy "no-referrer"
</IfModule>
`;

/**
 * Lays beside the page what its hosting reads: `.htaccess` (a server of another kind does not), and the settings
 * that the cooperative fills in.
 */
export const hosting = (): Plugin => ({
  name: 'hosting',
  apply: 'build',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: '.htaccess', source: apache });
    this.emitFile({ type: 'asset', fileName: 'coodyssee.json', source: '{}\n' });
  },
});
