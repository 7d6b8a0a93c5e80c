import type { Notice } from '@coodyssee/logo';
import { loadNodeTypesetter } from '@coodyssee/logo/node';
import { renderPng } from '@coodyssee/logo/png';
import { checkRecord } from '../record/check-record.ts';
import { createSettings } from '../record/create-settings.ts';
import { kitTexts } from '../record/kit-texts.ts';
import type { MemberRecord } from '../record/member-record.ts';
import { labelSheet } from '../supports/labels/label-sheet.ts';
import { testSheet } from '../supports/labels/test-sheet.ts';
import { officeFile } from '../supports/press-files.ts';
import { fr } from '../words/fr.ts';
import { slugOf } from '../words/slug.ts';
import { readActivity } from './activity.ts';
import { type CommandLine, lastValue } from './command-line.ts';
import { type Delivery, deliver } from './deliver.ts';
import { readDrift } from './drift.ts';
import { labelWords } from './sheet-words.ts';
import type { Surroundings } from './surroundings.ts';
import { UsageError } from './usage-error.ts';
import { readWords } from './words.ts';

const chosen = (line: CommandLine, name: 'essai' | 'planche') =>
  readWordsOf(line, name).map(({ format }) => format);
const readWordsOf = (line: CommandLine, name: 'essai' | 'planche') =>
  line.values[name] ? readWords(name, line.values[name], { entries: labelWords }) : [];

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
  const files = [...made.files, ...trials];
  const told = { command: 'etiquettes', subject: 'Planches d’étiquettes', home: 'etiquettes' } as const;
  return deliver({ ...told, files, notices: made.notices }, line, around);
}

async function badgeSheets(line: CommandLine): Promise<Pick<Delivery, 'files' | 'notices'>> {
  const settings = createSettings();
  const colour = lastValue(line, 'colour');
  const { record: member } = checkRecord({
    ...(readActivity(line, 'etiquettes') as MemberRecord),
    ...(colour && { colour }),
  });
  const typesetter = await loadNodeTypesetter(kitTexts(member, settings));
  const order = { member, slug: slugOf(member.name), settings, typesetter, renderPng };
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
  const typesetter = await loadNodeTypesetter([]);
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
