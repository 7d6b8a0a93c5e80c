import { fr } from '@coodyssee/kit/words';
import { brand } from '@coodyssee/logo/brand';
import type { CommandLine } from '../command.ts';
import { deliver } from '../report/deliver.ts';
import { createProgress } from '../report/progress.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Drawn, Subject } from './artist.ts';
import { createArtist } from './drawing-artist.ts';
import { chooseHome } from './home.ts';
import { type MadeFiles, makeFiles } from './make-files.ts';
import { planFiles } from './plan.ts';
import { withOwnLogo } from './read-own-logo.ts';
import { readRequest } from './request.ts';
import { unusedOptions } from './unused-options.ts';

/** Draws everything that is asked for in memory, writes all files or none, and reports. */
export async function drawFiles(line: CommandLine, subject: Subject, around: Surroundings): Promise<void> {
  const request = await withOwnLogo(readRequest(line, subject), around);
  const { artist = createArtist(), signal } = around;
  const progress = createProgress(line, around);
  const { folder, owner, name, notices } = await chooseHome(request, around);
  const plan = planFiles(request, owner);
  const onProgress = (done: number, all: number) => progress.show(fr`Dessin : ${done + 1} sur ${all}`);
  const options = { artist, onProgress, ...(signal && { signal }) };
  const { fit, ...made } = await makeFiles(request, plan, options).finally(progress.end);
  const what = name === undefined ? `Logo de ${brand.name}` : fr`Badge de « ${name} »`;
  const { activity, look } = request;
  const told = [...(look.ownLogo?.notices ?? []), ...made.notices, ...unusedOptions(request, plan)];
  return deliver(
    {
      title: (count) => fr`${what} : ${count} ${count === 1 ? 'fichier' : 'fichiers'}`,
      home: folder,
      files: made.files.map((file) => delivered(file, fit)),
      notices: [...told, ...notices],
      facts: { activity },
      results: { fit },
    },
    line,
    around,
  );
}

function delivered({ path, bytes, plan }: MadeFiles['files'][number], fits: MadeFiles['fit']) {
  const { subject, design, ink, format, width } = plan;
  return {
    ...{ path, bytes, heading: `${design.label}${fitWords(fits[design.slug])}` },
    about: { subject, design: design.id, ink: ink.id, format: format.id, width },
  };
}

const fitWords = (fit: Drawn['fit'] = {}): string =>
  Object.entries(fit)
    .map(([text, step]) => fr` · ${text} : ${step}`)
    .join('');
