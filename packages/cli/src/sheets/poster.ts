import {
  checkRecord,
  createSettings,
  kitTexts,
  type MemberRecord,
  nameFile,
  posters,
} from '@coodyssee/kit/sheets';
import { fr, slugOf } from '@coodyssee/kit/words';
import { renderPng } from '@coodyssee/logo/png';
import { type CommandLine, lastValue } from '../command.ts';
import { defined } from '../defined.ts';
import { readActivity } from '../draw/activity.ts';
import { readLogo } from '../draw/read-own-logo.ts';
import { identity } from '../identity.ts';
import { UsageError } from '../line/usage-error.ts';
import { deliver, titleOf } from '../report/deliver.ts';
import type { Surroundings } from '../surroundings.ts';
import { readPosterPhoto } from './poster-photo.ts';

/** What every example of this command ends with. */
const example = ' --titre "Portes ouvertes" --date "Samedi 12 juin, 14 h" --lieu "Embrun"';

/**
 * A poster and a flyer with the member's words.
 *
 * @throws UsageError without a name or a title; IdentityError, KitError for words that cannot be set
 */
export async function drawPoster(line: CommandLine, around: Surroundings): Promise<void> {
  const { logo, ...activity } = readActivity(line, example);
  const { record: member, notices } = checkRecord(recordOf(line, activity));
  if (!member.poster?.title) throw noTitle(lastValue(line, 'titre'));
  const settings = createSettings();
  const photo = await readPosterPhoto(line, around);
  const typesetter = await identity.load([...kitTexts(member, settings), photo?.credit ?? '']);
  const ownLogo = logo === undefined ? undefined : await readLogo(logo, around);
  const order = { member, slug: slugOf(member.name), settings, identity, typesetter, renderPng };
  const made = await posters.make({ ...order, ...defined({ ownLogo, photo }) });
  const files = made.files
    .map((file) => nameFile({ ...posters, folder: '' }, order.slug, file))
    .map(({ path, bytes, use }) => ({ path, bytes, use: use.fr }));
  const told = { title: titleOf(fr`Affiche « ${member.poster.title} »`), home: `affiches/${order.slug}` };
  return deliver({ ...told, files, notices: [...notices, ...made.notices] }, line, around);
}

function recordOf(line: CommandLine, activity: Omit<MemberRecord, 'poster'>): MemberRecord {
  const of = (name: string) => lastValue(line, name);
  const poster = defined({ title: of('titre'), date: of('date'), place: of('lieu'), text: of('texte') });
  return {
    ...activity,
    ...defined({ colour: of('colour'), town: of('commune'), phone: of('telephone'), website: of('site') }),
    poster,
  };
}

/** An empty poster is not printed, nor one whose title is a model's. */
const noTitle = (typed: string | undefined): UsageError =>
  new UsageError('missing-title', {
    what:
      typed === undefined
        ? 'Il manque le titre de l’affiche.'
        : fr`« ${typed} » est un texte de modèle, pas un titre.`,
    why: 'Une affiche sans ses mots ne part pas à l’impression.',
    fix: fr`Écrivez par exemple :`,
    example: { command: 'affiche', rest: `"Atelier Ubac"${example}` },
  });
