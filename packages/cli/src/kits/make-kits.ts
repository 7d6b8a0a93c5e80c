import { dirname } from 'node:path';
import * as machine from '@coodyssee/kit/batch';
import { type Problem, readTable } from '@coodyssee/kit/table';
import { fr } from '@coodyssee/kit/words';
import { CodedError } from '@coodyssee/logo/errors';
import type { CommandLine } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { readSettingsText } from '../read-settings.ts';
import { report } from '../report/answer.ts';
import type { Surroundings } from '../surroundings.ts';
import { watchKits } from './kits-progress.ts';
import { kitsJson, kitsText } from './kits-report.ts';
import { readInput, readKitsRequest } from './kits-request.ts';
import { withLogos } from './read-logos.ts';

/** Makes the kits of a whole table and reports; gives another exit code where a row was refused. */
export async function makeKits(line: CommandLine, around: Surroundings): Promise<number> {
  const { cwd, disk, signal, batch = machine } = around;
  const request = readKitsRequest(line, cwd);
  const table = await withLogos(await readTable(await readInput(disk, request.table)), request.logos, disk);
  const settings = await readSettingsText(disk, request.settings, dirname(request.table));
  // refused here, once, rather than by every kit
  machine.readSettings(settings);
  const progress = watchKits(line, around);
  const crew = batch.createCrew(request.workers);
  try {
    const issued = await machine.issueCooperative(
      { ...request, table, settings },
      {
        crew,
        disk,
        programs: await batch.readPrograms(),
        digest: await batch.programDigest(),
        drawContactSheet: machine.drawContactSheet,
        ...(signal && { signal }),
        ...progress,
      },
    );
    progress.end();
    const done = { request, cwd, table, issued };
    report(line, around, { text: () => kitsText(done), json: () => kitsJson(done) });
    return codeOf(issued.problems);
  } catch (error) {
    throw signal?.aborted && error === signal.reason ? stopped() : error;
  } finally {
    progress.end();
    await crew.end();
  }
}

/** The worst that befell a row: our own fault first, then the disk's, then what the table has to mend. */
function codeOf(problems: readonly Problem[]): number {
  const has = (fault: Problem['fault']) => problems.some((problem) => problem.fault === fault);
  if (has('program')) return exitCodes.defect.code;
  if (has('disk')) return exitCodes.files.code;
  return problems.length > 0 ? exitCodes.refused.code : exitCodes.ok.code;
}

const stopped = () =>
  new CodedError('stopped', {
    what: 'Arrêt demandé.',
    why: 'La commande a été interrompue avant la fin.',
    fix: fr`Les kits déjà finis sont en place ; relancez la même commande pour continuer.`,
  });
