import { writeFiles } from '../disk/write-files.ts';
import type { CommandLine } from './command-line.ts';
import { chooseHome } from './home.ts';
import { makeFiles } from './make-files.ts';
import { planFiles } from './plan.ts';
import { createProgress } from './progress.ts';
import { withOwnLogo } from './read-own-logo.ts';
import { reportJson, reportText } from './report.ts';
import type { Request } from './request.ts';
import type { Surroundings } from './surroundings.ts';
import { unusedOptions } from './unused-options.ts';

/** Draws everything a request asks for in memory, writes all files or none, and reports. */
export async function drawFiles(line: CommandLine, asked: Request, around: Surroundings): Promise<void> {
  const { cwd, artist, disk, signal } = around;
  const request = await withOwnLogo(asked, around);
  const [quiet, json] = [line.switches.has('quiet'), line.switches.has('json')];
  const progress = createProgress(around, quiet || json);
  const stop = signal && { signal };
  const { folder, owner, name, notices } = await chooseHome(request, around);
  const plan = planFiles(request, owner);
  const options = { artist, ...stop, onProgress: progress.step };
  const made = await makeFiles(request, plan, options).finally(progress.end);
  const written = await writeFiles(folder, made.files, { disk, ...stop });
  const told = [
    ...(request.look.ownLogo?.notices ?? []),
    ...made.notices,
    ...unusedOptions(request, plan),
    ...notices,
  ];
  const done = { request, folder, cwd, made, written, notices: told, ...(name !== undefined && { name }) };
  if (json) around.out(reportJson(done));
  else if (!quiet) around.out(reportText(done));
}
