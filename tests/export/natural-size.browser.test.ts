import { expect, test } from 'vitest';
import { renderSvgFile } from '../../packages/logo/src/export/svg/index.ts';
import { ask, browserNames } from '../browser/three-browsers.ts';
import { open, openInks } from './scenes.ts';

/** Where a page builder or a web shop puts a picture: each gives it only the room that it asks for. */
const containers = {
  'an aligned figure': '<figure style="float:left;width:fit-content">@</figure>',
  'a float': '<div style="float:right">@</div>',
  'a flexible header': '<header style="display:flex"><a href="/">@</a><nav>Accueil</nav></header>',
  'an inline block': '<span style="display:inline-block">@</span>',
  'a table cell': '<table><tr><td>@</td><td>Texte</td></tr></table>',
  'an automatic column': '<div style="display:grid;grid-template-columns:auto 1fr">@<p>Texte</p></div>',
  'an absolute box': '<div style="position:absolute">@</div>',
};
type Container = keyof typeof containers;

/** What the usual theme says of every picture. */
const picture = (container: Container) =>
  `<img alt="" data-in="${container}" style="max-width:100%;height:auto" src="/badge.svg">`;
const page = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Tailles</title>
${Object.entries(containers)
  .map(([name, markup]) => markup.replace('@', picture(name as Container)))
  .join('\n')}
<script>addEventListener('load', () => fetch('/', { method: 'POST', body: JSON.stringify(Object.fromEntries(
  [...document.images].map(({ dataset, width, height }) => [dataset.in, [width, height]])
)) }))</script>`;

test.each(browserNames)('in %s a picture has its usual size wherever a page puts it', async (browser) => {
  const sizes = await ask(browser, {
    '/': ['text/html', page],
    '/badge.svg': ['image/svg+xml', renderSvgFile(open, openInks)],
  });
  const usual = [open.width, open.height];
  expect(sizes).toEqual(Object.fromEntries(Object.keys(containers).map((name) => [name, usual])));
});
