/** `npm run readers`: the programs that read our files back in the tests, from the system's packages. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { announce, endOnStop, runQuietly, Stop } from './progress.mjs';

const onLinux = [
  { command: 'lowriter', debian: 'libreoffice-writer' },
  { command: 'WebKitWebDriver', debian: 'webkit2gtk-driver' },
  { command: 'aapt2', debian: 'aapt' },
  { command: 'xvfb-run', debian: 'xvfb' },
  { command: 'xauth', debian: 'xauth' },
];

/** Which command a test calls, which package brings it, and which variable may name it instead. */
export const readers = [
  { command: 'chromium', debian: 'chromium', cask: 'chromium', variable: 'CHROMIUM' },
  { command: 'pdftoppm', debian: 'poppler-utils', brew: 'poppler' },
  { command: 'gs', debian: 'ghostscript', brew: 'ghostscript' },
  { command: 'mutool', debian: 'mupdf-tools', brew: 'mupdf-tools' },
  { command: 'qpdf', debian: 'qpdf', brew: 'qpdf' },
  { command: 'rsvg-convert', debian: 'librsvg2-bin', brew: 'librsvg' },
  { command: 'inkscape', debian: 'inkscape', cask: 'inkscape' },
  { command: 'soffice', debian: 'libreoffice-draw', cask: 'libreoffice' },
  { command: 'scribus', debian: 'scribus', cask: 'scribus' },
  { command: 'firefox-esr', debian: 'firefox-esr', cask: 'firefox', variable: 'FIREFOX' },
  { command: 'java', debian: 'default-jre-headless', brew: 'openjdk' },
  { command: 'file', debian: 'file' },
  { command: 'hb-shape', debian: 'libharfbuzz-bin', brew: 'harfbuzz' },
  // Debian parts LibreOffice into packages; elsewhere the one above brings all of it. WebKit alone is Linux's
  ...(process.platform === 'linux' ? onLinux : []),
];

const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
/** Where a command is, or nothing. */
export const find = (command) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => endings.map((ending) => join(folder, command + ending)))
    .find((path) => existsSync(path));
const isThere = ({ command, variable, isThere: ask = () => find(command) }) => ask() || process.env[variable];

/** How this person may install, or nothing: root, or a sudo that asks no password. */
async function installer() {
  if (!find('apt-get')) return undefined;
  if (process.getuid?.() === 0) return { command: 'apt-get', before: [] };
  if (!find('sudo')) return undefined;
  return runQuietly('sudo', ['-n', 'true']).then(
    () => ({ command: 'sudo', before: ['-n', 'apt-get'] }),
    () => undefined,
  );
}

/** What is missing, what it means for the tests, and what to type. */
function toInstall(missing) {
  const names = (system) => [...new Set(missing.flatMap((reader) => reader[system] ?? []))].join(' ');
  const brew = [
    ['brew install', names('brew')],
    ['brew install --cask', names('cask')],
  ]
    .filter(([, wanted]) => wanted)
    .map((words) => words.join(' '));
  return [
    `Il manque ici ${missing.map(({ command }) => command).join(', ')}\u00a0: les tests qui s’en servent échoueront.`,
    `  Debian, Ubuntu (et Windows avec WSL)\u00a0: sudo apt-get install ${names('debian')}`,
    `  macOS avec Homebrew\u00a0: ${brew.join(' && ')}`,
    '  Puis relancez la même commande.',
  ].join('\n');
}

/**
 * Installs the programs that are missing, where it may.
 * @param wanted default: what reads our files back
 * @returns what to type where it may not; nothing when all are there.
 */
export async function ensureReaders(wanted = readers) {
  const missing = wanted.filter((reader) => !isThere(reader));
  if (missing.length === 0) return undefined;
  const apt = await installer();
  if (!apt) return toInstall(missing);
  const packages = [...new Set(missing.map((reader) => reader.debian))];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...args) =>
    runQuietly(apt.command, [...apt.before, '-qq', '-o', 'DPkg::Lock::Timeout=600', ...args], { env });
  const title = `Installation de ${packages.join(', ')} (une à trois minutes, une seule fois)…`;
  await announce(title, async () => {
    await run('update');
    await run('install', '-y', '--no-install-recommends', ...packages);
  });
  return undefined;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await endOnStop(async () => {
    const advice = await ensureReaders();
    if (advice) throw new Stop(advice);
  });
}
