import { loadNodeTypesetter } from '@coodyssee/logo/node';
import { createSettings } from '../record/create-settings.ts';
import { nameFile } from '../supports/define-support.ts';
import { glass } from '../supports/glass/glass.ts';
import { glassDraft, glassSheet } from '../supports/glass/glass-sheet.ts';
import { drawnFile, pressFile } from '../supports/press-files.ts';
import { fr } from '../words/fr.ts';
import { frenchMm } from '../words/french-mm.ts';
import { slugOf } from '../words/slug.ts';
import { type CommandLine, lastValue } from './command-line.ts';
import { defined } from './defined.ts';
import { deliver } from './deliver.ts';
import { optionOf, spelling } from './options.ts';
import { poses } from './sheet-words.ts';
import type { Surroundings } from './surroundings.ts';
import { UsageError } from './usage-error.ts';
import { parseMeasure } from './width.ts';
import { readWord } from './words.ts';

/**
 * A sentence round a glass: the drawing for the machine, and the page for a printer.
 *
 * @throws UsageError without a sentence or with two; KitError `does-not-fit`
 */
export async function drawGlass(line: CommandLine, around: Surroundings): Promise<void> {
  const [slogan, ...more] = line.operands;
  if (slogan === undefined || slogan.trim() === '' || more.length > 0) throw wrongPhrases(line.operands);
  const pose = lastValue(line, 'pose');
  const options = defined({
    circumference: readMm(line, 'tour'),
    height: readMm(line, 'hauteur'),
    laid: pose === undefined ? undefined : readWord('pose', pose, poses).id,
  });
  const typesetter = await loadNodeTypesetter([slogan]);
  const order = { member: { name: 'Coodyssée' }, typesetter };
  const { sheet, notices } = glassSheet(order, { ...options, slogan });
  const draft = glassDraft(sheet);
  const written = [drawnFile(draft), await pressFile({ settings: createSettings() }, draft)];
  const owner = slugOf(slogan).slice(0, 60);
  const files = written
    .map((file) => nameFile({ ...glass, folder: '' }, owner, file))
    .map(({ use, ...file }) => ({ ...file, use: use.fr }));
  const told = {
    command: 'verre',
    subject: fr`Verre « ${slogan} »`,
    home: 'verres',
    facts: { slogan },
  } as const;
  return deliver({ ...told, files, notices }, line, around);
}

/** From a small cup to a barrel, in mm: less has no room for words, more is no glass. */
const bounds = { tour: [80, 2000], hauteur: [20, 500] } as const;

function readMm(line: CommandLine, name: keyof typeof bounds): number | undefined {
  const text = lastValue(line, name);
  if (text === undefined) return undefined;
  const example = optionOf(name).example ?? '';
  const [least, most] = bounds[name];
  const value = parseMeasure(text, { option: spelling(name), unit: 'mm', example });
  if (least <= value && value <= most) return value;
  throw new UsageError('bad-number', {
    what: fr`La valeur « ${text} » de ${spelling(name)} ne va pas pour un verre.`,
    why: fr`Il faut de ${frenchMm(least)} à ${frenchMm(most)}.`,
    fix: fr`Écrivez par exemple : ${spelling(name)} ${example}`,
  });
}
const wrongPhrases = (phrases: readonly string[]): UsageError =>
  new UsageError('missing-phrase', {
    what: phrases.length > 1 ? fr`Il y a ${phrases.length} phrases au lieu d’une.` : 'Il manque la phrase.',
    why: 'Une phrase en plusieurs mots doit être entre guillemets.',
    fix: fr`Écrivez par exemple :`,
    example: { command: 'verre', rest: '"On trinque à plusieurs"' },
  });
