/**
 * `npm run wordpress` starts a WordPress with the plugin, the theme and invented members, and says where it is;
 * `-- build` writes both ZIPs to dist/wordpress; `-- start trixie` takes the oldest WordPress that is promised.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createIdentity } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';
import { platform } from '@coodyssee/logo/node';
import { buildWordPress } from '../packages/wordpress/src/build/build.ts';
import { badgeComposer } from '../packages/wordpress/src/composer/badges.ts';
import { readMembers } from '../packages/wordpress/src/composer/members.ts';
import { password, startSite } from '../packages/wordpress/src/site/start-site.ts';
import { root } from './npm.mjs';
import { announce, endOnStop, Stop, say } from './progress.mjs';
import { ensureReaders } from './readers.mjs';
import { siteNeeds } from './site-needs.mjs';

const [wish = 'start', suite = 'sid'] = process.argv.slice(2);
const built = join(root, 'dist/wordpress');
const port = 8899;

const build = () => announce('Construction de l’extension et du thème…', () => buildWordPress(built));

/** The invented members of the tests, their badges drawn. */
async function demoRows() {
  const table = readFileSync(join(root, 'tests/fixtures/members.csv'));
  const read = await readMembers(table, badgeComposer(createIdentity(brand, platform)));
  if ('refusal' in read) throw new Stop(read.refusal.what);
  return JSON.stringify(read.rows);
}

async function start() {
  if (suite !== 'sid' && suite !== 'trixie')
    throw new Stop(
      `«\u00a0${suite}\u00a0» n’est pas une version\u00a0: sid (la plus récente) ou trixie (6.8).`,
    );
  const advice = await ensureReaders(siteNeeds);
  if (advice) throw new Stop(advice);
  await build();
  const folder = join(root, 'dist/wordpress', `site-${suite}`);
  mkdirSync(folder, { recursive: true });
  const site = await announce('WordPress (quarante secondes la première fois)…', () =>
    startSite({ folder, suite, built, port }),
  );
  const rows = join(folder, 'members.json');
  writeFileSync(rows, await demoRows());
  await announce('Membres et pages de démonstration…', () => site.demo(rows));
  say(`\nWordPress ${site.version}\u00a0: ${site.url}/`);
  say(
    `Réglages\u00a0: ${site.url}/wp-admin/ (nom «\u00a0admin\u00a0», mot de passe «\u00a0${password}\u00a0»)`,
  );
  say('Ctrl + C pour arrêter.');
  await new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => resolve());
  });
  await site.stop();
}

await endOnStop(async () => {
  if (wish === 'build') {
    await build();
    say(`  ${join(built, 'coodyssee.zip')}\n  ${join(built, 'coodyssee-theme.zip')}`);
  } else if (wish === 'start') await start();
  else throw new Stop(`«\u00a0${wish}\u00a0» est inconnu\u00a0: build, ou start.`);
});
