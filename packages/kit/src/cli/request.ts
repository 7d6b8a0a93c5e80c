import { badgeLayouts, type Entry, inkSets, logoVariants, statuses, type Width } from '@coodyssee/logo';
import { fr } from '../words/fr.ts';
import { type Background, backgrounds } from './backgrounds.ts';
import type { CommandLine } from './command-line.ts';
import { type Format, formats } from './formats.ts';
import type { OptionName } from './options.ts';
import { UsageError } from './usage-error.ts';
import { parseMeasure, parseWidth } from './width.ts';
import { readWord, readWords } from './words.ts';

/** The activity a badge is for, as it was typed. */
export interface Activity {
  readonly name: string;
  readonly trade?: string;
  readonly status?: string;
}

/** What the drawing depends on, beside its design and its inks. */
export interface Look {
  /** Any CSS colour, as it was typed. */
  readonly colour?: string;
  readonly background?: Background;
  /** Under a drawing's least width: the next simpler drawing, or a refusal. */
  readonly simplify: boolean;
}

/** What a file depends on, beside its drawing. */
export interface Sizes {
  readonly widths: readonly Width[];
  readonly dpi?: number;
  /** Millimetres. */
  readonly bleed?: number;
}

/** Everything a person asked for, checked; what was left out is absent, and the plan decides. */
export interface Request {
  readonly subject: 'badge' | 'logo';
  /** Only for a badge. */
  readonly activity?: Activity;
  readonly designs: readonly Entry[];
  readonly inks?: readonly Entry[];
  readonly formats?: readonly Format[];
  readonly look: Look;
  readonly sizes: Sizes;
  readonly out?: string;
}

const designs: Readonly<Record<Request['subject'], { option: OptionName; entries: readonly Entry[] }>> = {
  badge: { option: 'layout', entries: badgeLayouts },
  logo: { option: 'variant', entries: logoVariants },
};

/**
 * What was asked for, from a command line of `badge` or `logo`.
 *
 * @throws UsageError for a word of no table, an unreadable number, no name or two.
 */
export function readRequest(line: CommandLine, subject: 'badge' | 'logo'): Request {
  const { option, entries } = designs[subject];
  const activity = subject === 'badge' ? readActivity(line) : refuseOperands(line);
  return {
    subject,
    ...(activity && { activity }),
    designs: list(line, option, entries) ?? entries,
    ...defined({ inks: list(line, 'ink', inkSets), formats: list(line, 'format', formats) }),
    look: readLook(line),
    sizes: { widths: (line.values.width ?? []).map(parseWidth), ...readMeasures(line) },
    ...defined({ out: last(line, 'out') }),
  };
}

/** Leaves out what is undefined, so that « absent » has one spelling. */
function defined<T extends object>(record: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

const last = (line: CommandLine, name: OptionName): string | undefined => line.values[name]?.at(-1);

function list<E extends Entry>(line: CommandLine, name: OptionName, entries: readonly E[]) {
  const texts = line.values[name];
  return texts && readWords(name, texts, entries);
}

function readActivity(line: CommandLine): Activity {
  const [name, ...more] = line.operands;
  if (name === undefined) throw missingName();
  if (more.length > 0) throw tooManyNames(line.operands);
  const status = last(line, 'status');
  return {
    name,
    ...defined({
      trade: last(line, 'trade'),
      status: status === undefined ? undefined : readWord('status', status, statuses).id,
    }),
  };
}

function missingName(): UsageError {
  return new UsageError('missing-name', {
    what: 'Il manque le nom de l’activité.',
    why: 'Le badge porte ce nom.',
    fix: fr`Écrivez par exemple : coodyssee badge "Atelier Ubac"`,
  });
}

function tooManyNames(names: readonly string[]): UsageError {
  return new UsageError(
    'too-many-names',
    {
      what: fr`Il y a ${names.length} noms au lieu d’un.`,
      why: 'Un nom en plusieurs mots doit être entre guillemets.',
      fix: fr`Écrivez : coodyssee badge ${JSON.stringify(names.join(' '))}`,
    },
    { names },
  );
}

function refuseOperands({ operands }: CommandLine): undefined {
  if (operands.length === 0) return;
  throw new UsageError(
    'too-many-names',
    {
      what: 'Le logo ne porte pas le nom d’une activité.',
      why: fr`Vous avez écrit « ${operands.join(' ')} ».`,
      fix: fr`Pour un badge à ce nom : coodyssee badge ${JSON.stringify(operands.join(' '))}`,
    },
    { names: operands },
  );
}

function readLook(line: CommandLine): Look {
  const simplify = line.switches.has('simplify');
  return { simplify, ...defined({ colour: last(line, 'colour'), background: readBackground(line) }) };
}

function readBackground(line: CommandLine): Background | undefined {
  const text = last(line, 'background');
  return text === undefined ? undefined : readWord('background', text, backgrounds);
}

function readMeasures(line: CommandLine): Omit<Sizes, 'widths'> {
  const [dpi, bleed] = [last(line, 'dpi'), last(line, 'bleed')];
  return defined({
    dpi: dpi === undefined ? undefined : parseMeasure(dpi, { option: '--dpi', unit: 'dpi' }),
    bleed: bleed === undefined ? undefined : parseMeasure(bleed, { option: '--bleed', unit: 'mm' }),
  });
}
