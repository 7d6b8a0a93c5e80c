/**
 * `npm test`: style, types, unused code, then every test; ends with one plain line of totals.
 * `npm test -- tests/cli` runs only the tests named, `npm run check` only what is not a test.
 * TEST_SUMMARY names a file that gets the line instead.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './npm.mjs';
import { endOnStop, say, share } from './progress.mjs';
import { ensureReaders, find, readers } from './readers.mjs';
import { siteNeeds } from './site-needs.mjs';

const wanted = process.argv.slice(2);
const plain = process.env.CI === 'true' || !process.stdout.isTTY ? ['--colors=off'] : [];
const environment = () => ({
  CHROMIUM: find('chromium'),
  ...process.env,
  // the readers take their text and write their numbers by the locale
  LC_ALL: 'C.UTF-8',
  ...(plain.length > 0 && { NO_COLOR: '1', FORCE_COLOR: undefined }),
});

const checks = [
  { title: 'Style (Biome)', file: '@biomejs/biome/bin/biome', args: ['ci', ...plain] },
  { title: 'Types (TypeScript)', file: 'typescript/bin/tsc', args: ['-p', '.'] },
  { title: 'Code inutilisé (knip)', file: 'knip/bin/knip.js', args: ['--no-progress'] },
];

/** The tool finds the project's own modules by this process's flags: their sources, not what was built. */
async function runTool(file, args) {
  const words = [...process.execArgv, join(root, 'node_modules', file), ...args];
  const { code, signal } = await share(process.execPath, words, { cwd: root, env: environment() });
  if (signal) process.kill(process.pid, signal);
  return code;
}

async function runChecks() {
  const total = { passed: 0, failed: 0 };
  for (const { title, file, args } of checks) {
    say(`→ ${title}`);
    total[(await runTool(file, args)) === 0 ? 'passed' : 'failed'] += 1;
  }
  return total;
}

/** A file that cannot even be loaded has no failed test: it counts as one. */
function countTests(report, code) {
  const {
    numPassedTests: passed = 0,
    numFailedTests = 0,
    numPendingTests: skipped = 0,
    testResults = [],
  } = report;
  const unloaded = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const failed = numFailedTests + unloaded.length;
  return { passed, skipped, failed: code !== 0 && failed === 0 ? 1 : failed };
}

async function runTests() {
  const folder = mkdtempSync(join(tmpdir(), 'coodyssee-tests-'));
  const report = join(folder, 'report.json');
  try {
    say('→ Tests (Vitest)');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const code = await runTool('vitest/vitest.mjs', ['run', ...reporters, ...wanted]);
    return countTests(readReport(report), code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return {};
  }
}

/** Which parts of the run were asked for. */
const checksOnly = wanted[0] === '--checks';
const everything = wanted.length === 0;
const none = { passed: 0, failed: 0, skipped: 0 };

await endOnStop(async () => {
  const advice = everything ? await ensureReaders([...readers, ...siteNeeds]) : undefined;
  if (advice) say(advice);
  const checked = everything || checksOnly ? await runChecks() : none;
  const tested = checksOnly ? none : await runTests();
  const failed = checked.failed + tested.failed;
  const skipped = tested.skipped > 0 ? `, ${tested.skipped} skipped` : '';
  const line = `${checked.passed + tested.passed} passed, ${failed} failed${skipped}\n`;
  if (process.env.TEST_SUMMARY) writeFileSync(process.env.TEST_SUMMARY, line);
  else process.stdout.write(line);
  process.exitCode = failed > 0 ? 1 : 0;
});
