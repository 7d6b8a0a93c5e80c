import {
  createSettings,
  drawnFile,
  type GlassOptions,
  glass,
  glassDraft,
  glassSheet,
  nameFile,
  pressFile,
} from '@coodyssee/kit/sheets';
import { fr, frenchMm, slugOf } from '@coodyssee/kit/words';
import type { Entry } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';
import { type CommandLine, lastValue, spelling } from '../command.ts';
import { defined } from '../defined.ts';
import { identity } from '../identity.ts';
import { measureOf } from '../line/measures.ts';
import { UsageError } from '../line/usage-error.ts';
import { optionOf, wordOf } from '../line/words.ts';
import { deliver, titleOf } from '../report/deliver.ts';
import type { Surroundings } from '../surroundings.ts';

/**
 * A sentence round a glass: the drawing for the machine, and the page for a printer.
 *
 * @throws UsageError without a sentence or with two; KitError `does-not-fit`
 */
export async function drawGlass(line: CommandLine, around: Surroundings): Promise<void> {
  const [slogan, ...more] = line.operands;
  if (slogan === undefined || slogan.trim() === '' || more.length > 0) throw wrongPhrases(line.operands);
  const options = defined({
    circumference: readMm(line, 'tour'),
    height: readMm(line, 'hauteur'),
    laid: wordOf<Entry<NonNullable<GlassOptions['laid']>>>(line, 'pose')?.id,
  });
  const typesetter = await identity.load([slogan]);
  const order = { member: { name: brand.name }, typesetter };
  const { sheet, notices } = glassSheet(order, { ...options, slogan });
  const draft = glassDraft(sheet);
  const written = [drawnFile(draft), await pressFile({ settings: createSettings() }, draft)];
  const owner = slugOf(slogan).slice(0, 60);
  const files = written
    .map((file) => nameFile({ ...glass, folder: '' }, owner, file))
    .map(({ use, ...file }) => ({ ...file, use: use.fr }));
  const told = { title: titleOf(fr`Verre « ${slogan} »`), home: 'verres', facts: { slogan } };
  return deliver({ ...told, files, notices }, line, around);
}

/** From a small cup to a barrel, in mm: less has no room for words, more is no glass. */
const bounds = { tour: [80, 2000], hauteur: [20, 500] } as const;

function readMm(line: CommandLine, name: keyof typeof bounds): number | undefined {
  const value = measureOf(line, name, { unit: 'mm' });
  const [least, most] = bounds[name];
  if (value === undefined || (least <= value && value <= most)) return value;
  const option = spelling({ name });
  throw new UsageError('bad-number', {
    what: fr`La valeur « ${lastValue(line, name) ?? ''} » de ${option} ne va pas pour un verre.`,
    why: fr`Il faut de ${frenchMm(least)} à ${frenchMm(most)}.`,
    fix: fr`Écrivez par exemple : ${option} ${optionOf(line, name).example ?? ''}`,
  });
}

const wrongPhrases = (phrases: readonly string[]): UsageError =>
  new UsageError('missing-phrase', {
    what: phrases.length > 1 ? fr`Il y a ${phrases.length} phrases au lieu d’une.` : 'Il manque la phrase.',
    why: 'Une phrase en plusieurs mots doit être entre guillemets.',
    fix: fr`Écrivez par exemple :`,
    example: { command: 'verre', rest: '"On trinque à plusieurs"' },
  });
