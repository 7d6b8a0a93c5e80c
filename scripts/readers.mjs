/** `npm run readers`: the programs that read our files back in the tests, from the system's packages. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { announce, endOnStop, runQuietly, Stop } from './progress.mjs';

/** Which command a test calls, and which package brings it on Debian and with Homebrew. */
export const readers = [
  { command: 'chromium', debian: 'chromium', brew: 'chromium' },
  { command: 'pdftoppm', debian: 'poppler-utils', brew: 'poppler' },
  { command: 'gs', debian: 'ghostscript', brew: 'ghostscript' },
  { command: 'mutool', debian: 'mupdf-tools', brew: 'mupdf-tools' },
  { command: 'qpdf', debian: 'qpdf', brew: 'qpdf' },
  { command: 'rsvg-convert', debian: 'librsvg2-bin', brew: 'librsvg' },
  { command: 'hb-shape', debian: 'libharfbuzz-bin', brew: 'harfbuzz' },
];

const folders = () => (process.env.PATH ?? '').split(delimiter);

/** Where a command is, or nothing. */
export const find = (command) =>
  folders()
    .map((folder) => join(folder, command))
    .find((path) => existsSync(path));
const has = (command) => find(command) !== undefined;

/** How this person may install, or nothing: root, or a sudo that asks no password. */
async function installer() {
  if (!has('apt-get')) return undefined;
  if (process.getuid?.() === 0) return { command: 'apt-get', before: [] };
  const sudo =
    has('sudo') &&
    (await runQuietly('sudo', ['-n', 'true']).then(
      () => true,
      () => false,
    ));
  return sudo ? { command: 'sudo', before: ['-n', 'apt-get'] } : undefined;
}

function cannotInstall(missing) {
  const names = (system) => [...new Set(missing.map((reader) => reader[system]))].join(' ');
  return new Stop(
    [
      `Les tests relisent les fichiers avec d’autres programmes ; il manque ici : ${missing.map((r) => r.command).join(', ')}.`,
      `  Sur Debian ou Ubuntu : sudo apt-get install ${names('debian')}`,
      `  Sur un Mac avec Homebrew : brew install ${names('brew')}`,
      'Puis relancez la même commande.',
    ].join('\n'),
  );
}

/**
 * Installs the readers that are missing.
 * @throws Stop with what to type when it may not.
 */
export async function ensureReaders() {
  const missing = readers.filter(({ command }) => !has(command));
  if (missing.length === 0) return;
  const apt = await installer();
  if (!apt) throw cannotInstall(missing);
  const packages = [...new Set(missing.map((reader) => reader.debian))];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...args) =>
    runQuietly(apt.command, [...apt.before, '-qq', '-o', 'DPkg::Lock::Timeout=600', ...args], { env });
  await announce(
    `Installation de ${packages.join(', ')} (une à trois minutes, une seule fois)…`,
    async () => {
      await run('update');
      await run('install', '-y', '--no-install-recommends', ...packages);
    },
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await endOnStop(ensureReaders);
