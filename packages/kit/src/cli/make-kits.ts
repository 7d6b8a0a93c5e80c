import { drawContactSheet } from '../batch/contact-sheet/index.ts';
import { issueCooperative } from '../batch/issue-cooperative.ts';
import { readSettings } from '../batch/make-kit.ts';
import { CodedError } from '../errors.ts';
import { readTable } from '../table/table.ts';
import { fr } from '../words/fr.ts';
import { createBatchProgress } from './batch-progress.ts';
import type { CommandLine } from './command-line.ts';
import { exitCodes } from './exit-codes.ts';
import { kitsJson, kitsText } from './kits-report.ts';
import { readInput, readKitsRequest, readSettingsText } from './kits-request.ts';
import type { Surroundings } from './surroundings.ts';

/** Makes the kits of a whole table and reports; gives another exit code where a row was refused. */
export async function makeKits(line: CommandLine, around: Surroundings): Promise<number> {
  const { cwd, disk, signal, batch } = around;
  if (!batch) throw new TypeError('The kits command needs those who draw kits.');
  const request = readKitsRequest(line, cwd);
  const table = await readTable(await readInput(disk, request.table));
  const settings = await readSettingsText(disk, request);
  // refused here, once, rather than by every kit
  readSettings(settings);
  const [quiet, json] = [line.switches.has('quiet'), line.switches.has('json')];
  const progress = createBatchProgress(around, quiet || json);
  const crew = batch.createCrew(request.workers);
  try {
    const issued = await issueCooperative(
      { ...request, table, settings },
      {
        crew,
        disk,
        programs: await batch.readPrograms(),
        digest: await batch.programDigest(),
        drawContactSheet,
        ...(signal && { signal }),
        onStart: progress.start,
        onKit: progress.step,
      },
    );
    progress.end();
    const done = { request, cwd, table, issued };
    if (json) around.out(kitsJson(done));
    else if (!quiet) around.out(kitsText(done));
    return issued.problems.length > 0 ? exitCodes.refused.code : exitCodes.ok.code;
  } catch (error) {
    throw signal?.aborted && error === signal.reason ? stopped() : error;
  } finally {
    progress.end();
    await crew.end();
  }
}

const stopped = () =>
  new CodedError('stopped', {
    what: 'Arrêt demandé.',
    why: 'La commande a été interrompue avant la fin.',
    fix: fr`Les kits déjà finis sont en place ; relancez la même commande pour continuer.`,
  });
