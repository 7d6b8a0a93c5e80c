import {
  badgeLayouts,
  type Entry,
  type InkSet,
  logoVariants,
  type OwnLogo,
  type Width,
} from '@coodyssee/logo';
import { type Format, formats } from '../naming/formats.ts';
import { type Activity, readActivity, refuseOperands } from './activity.ts';
import { type Background, backgrounds, refuseGround } from './backgrounds.ts';
import { type CommandLine, lastValue } from './command-line.ts';
import { defined } from './defined.ts';
import { everyInk, inkWords } from './ink-words.ts';
import { type OptionName, optionOf, spelling } from './options.ts';
import { ownLogoDesign } from './own-logo-design.ts';
import { type Measure, parseMeasure, parseWidth } from './width.ts';
import { readWord, readWords } from './words.ts';

/** What is drawn: a member's badge, or the cooperative's logo. */
export type Subject = 'badge' | 'logo';

/** What the drawing depends on, beside its design and its inks. */
export interface Look {
  /** Any CSS colour, as it was typed. */
  readonly colour?: string;
  readonly background?: Background;
  /** Under a drawing's least width: the next simpler drawing, or a refusal. */
  readonly simplify: boolean;
  /** The member's own logo, once its file is read. */
  readonly ownLogo?: OwnLogo;
}

/** What a file depends on, beside its drawing. */
interface Sizes {
  readonly widths: readonly Width[];
  readonly dpi?: number;
  /** Millimetres. */
  readonly bleed?: number;
}

/** Everything a person asked for, checked; what was left out is absent, and the plan decides. */
export interface Request {
  readonly subject: Subject;
  /** Only for a badge. */
  readonly activity?: Activity;
  readonly designs: readonly Entry[];
  /** True when the person named the designs: then all are written, or none. */
  readonly designsNamed: boolean;
  readonly inks?: readonly Entry<InkSet>[];
  readonly formats?: readonly Format[];
  readonly look: Look;
  readonly sizes: Sizes;
  readonly out?: string;
}

const designs: Readonly<Record<Subject, { option: OptionName; entries: readonly Entry[] }>> = {
  badge: { option: 'layout', entries: badgeLayouts },
  logo: { option: 'variant', entries: logoVariants },
};

/**
 * What was asked for, from a command line of `badge` or `logo`.
 *
 * @throws UsageError for a word of no table, an unreadable number, no name or two.
 */
export function readRequest(line: CommandLine, subject: Subject): Request {
  const { option, entries } = designs[subject];
  const activity = subject === 'badge' ? readActivity(line) : refuseOperands(line);
  const inks = readInks(line, subject);
  const look = readLook(line);
  refuseGround(inks, look.background);
  return {
    subject,
    ...(activity && { activity }),
    designs: [...(list(line, option, entries) ?? entries), ...(activity?.logo ? [ownLogoDesign] : [])],
    designsNamed: line.values[option] !== undefined,
    ...defined({ inks, formats: list(line, 'format', formats) }),
    look,
    sizes: { widths: (line.values.width ?? []).map(parseWidth), ...readMeasures(line) },
    ...defined({ out: lastValue(line, 'out') }),
  };
}

function list<E extends Entry>(line: CommandLine, name: OptionName, entries: readonly E[], all = entries) {
  const texts = line.values[name];
  return texts && readWords(name, texts, { entries, all });
}

function readInks(line: CommandLine, subject: Subject): readonly Entry<InkSet>[] | undefined {
  return list<Entry<InkSet>>(line, 'ink', inkWords[subject], everyInk(subject, lastValue(line, 'colour')));
}

function readLook(line: CommandLine): Look {
  const simplify = line.switches.has('simplify');
  return { simplify, ...defined({ colour: lastValue(line, 'colour'), background: readBackground(line) }) };
}

function readBackground(line: CommandLine): Background | undefined {
  const text = lastValue(line, 'background');
  return text === undefined ? undefined : readWord('background', text, backgrounds);
}

const measures = {
  dpi: { option: spelling('dpi'), unit: 'dpi', example: optionOf('dpi').example ?? '' },
  bleed: { option: spelling('bleed'), unit: 'mm', example: optionOf('bleed').example ?? '', orZero: true },
} as const satisfies Readonly<Partial<Record<OptionName, Measure>>>;

const readMeasures = (line: CommandLine): Omit<Sizes, 'widths'> =>
  defined({ dpi: readMeasure(line, 'dpi'), bleed: readMeasure(line, 'bleed') });

function readMeasure(line: CommandLine, name: keyof typeof measures): number | undefined {
  const text = lastValue(line, name);
  return text === undefined ? undefined : parseMeasure(text, measures[name]);
}
