import { type LabelFormat, labelFormats } from '@coodyssee/kit/catalogue';
import {
  checkRecord,
  createSettings,
  kitTexts,
  labelSheet,
  type MemberRecord,
  officeFile,
  testSheet,
} from '@coodyssee/kit/sheets';
import { fr, slugOf } from '@coodyssee/kit/words';
import type { Notice } from '@coodyssee/logo/errors';
import { renderPng } from '@coodyssee/logo/png';
import { type CommandLine, lastValue } from '../command.ts';
import { readActivity } from '../draw/activity.ts';
import { identity } from '../identity.ts';
import { UsageError } from '../line/usage-error.ts';
import { wordsOf } from '../line/words.ts';
import { type Delivery, deliver, titleOf } from '../report/deliver.ts';
import type { Surroundings } from '../surroundings.ts';
import { readDrift } from './drift.ts';

function chosen(line: CommandLine, name: 'essai' | 'planche'): readonly LabelFormat[] {
  const words = wordsOf(line, name) ?? [];
  return labelFormats.filter(({ id }) => words.some((word) => word.id === id));
}

/**
 * Sheets of labels with an activity's badge, and sheets that try the printer.
 *
 * @throws UsageError where no sheet is named, or a badge without its activity; KitError, IdentityError for a name
 * that cannot be set
 */
export async function drawLabels(line: CommandLine, around: Surroundings): Promise<void> {
  const [wanted, tried] = [line.values.planche !== undefined, line.values.essai !== undefined];
  if (line.operands.length > 0 && !wanted) throw noSheet('planche', '"Atelier Ubac" --planche L7160');
  if (!wanted && !tried) throw noSheet('essai', '--essai L7160');
  const made = wanted ? await badgeSheets(line) : { files: [], notices: [] };
  const trials = tried ? await trialSheets(line) : [];
  const told = { title: titleOf('Planches d’étiquettes'), home: 'etiquettes', notices: made.notices };
  return deliver({ ...told, files: [...made.files, ...trials] }, line, around);
}

async function badgeSheets(line: CommandLine): Promise<Pick<Delivery, 'files' | 'notices'>> {
  const settings = createSettings();
  const colour = lastValue(line, 'colour');
  const activity = readActivity(line, ' --planche L7160') as MemberRecord;
  const { record: member } = checkRecord({ ...activity, ...(colour && { colour }) });
  const typesetter = await identity.load(kitTexts(member, settings));
  const order = { member, slug: slugOf(member.name), settings, identity, typesetter, renderPng };
  const files: Delivery['files'][number][] = [];
  const notices = new Map<string, Notice>();
  for (const format of chosen(line, 'planche')) {
    const drawn = labelSheet(order, format, readDrift(line));
    const path = `${order.slug}_etiquettes-${format.id.toLowerCase()}.pdf`;
    const { bytes } = await officeFile({ part: format.id, sheets: [drawn.sheet] });
    files.push({ path, bytes, use: fr`${format.label} ; imprimez à 100 %.` });
    for (const notice of drawn.notices) notices.set(notice.message, notice);
    if (!drawn.isNamed) notices.set(format.id, unnamed(member.name, format.id));
  }
  return { files, notices: [...notices.values()] };
}

async function trialSheets(line: CommandLine): Promise<Delivery['files']> {
  const typesetter = await identity.load([]);
  const use = fr`Une page à tenir avec la planche devant une fenêtre : l’écart est le décalage de l’imprimante.`;
  const files: Delivery['files'][number][] = [];
  for (const format of chosen(line, 'essai')) {
    const path = `planche-d-essai_${format.id.toLowerCase()}.pdf`;
    const { bytes } = await officeFile({ part: format.id, sheets: [testSheet(format, typesetter)] });
    files.push({ path, bytes, use });
  }
  return files;
}

const unnamed = (name: string, format: string): Notice => ({
  code: 'name-left-out',
  message: fr`« ${name} » ne se lirait pas sur les étiquettes ${format}, qui portent le badge sans nom ou le symbole.`,
});

const noSheet = (option: string, rest: string): UsageError =>
  new UsageError('missing-sheet', {
    what: 'Il manque la planche d’étiquettes.',
    why: fr`--${option} dit laquelle, par le numéro qui est sur la boîte.`,
    fix: fr`Écrivez par exemple :`,
    example: { command: 'etiquettes', rest },
  });
