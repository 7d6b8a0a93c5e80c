import type { Format } from '@coodyssee/kit/catalogue';
import type { Entry, InkSet, Width } from '@coodyssee/logo';
import { brand, needsColour } from '@coodyssee/logo/brand';
import { type CommandLine, lastValue } from '../command.ts';
import { defined } from '../defined.ts';
import { measureOf, parseWidth } from '../line/measures.ts';
import { wordOf, wordsOf } from '../line/words.ts';
import type { Background } from '../options/backgrounds.ts';
import { logoLayouts, wordLayouts } from '../options/layouts.ts';
import { readActivity, refuseOperands } from './activity.ts';
import type { Activity, Look, Subject } from './artist.ts';
import { refuseGround } from './refuse-ground.ts';

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
  readonly inks?: readonly InkSet[];
  readonly formats?: readonly Format[];
  readonly look: Look;
  readonly sizes: Sizes;
  readonly out?: string;
}

const designs: Readonly<Record<Subject, { option: string; entries: readonly Entry[] }>> = {
  badge: { option: 'layout', entries: wordLayouts },
  logo: { option: 'variant', entries: brand.logos },
};

/** What « tout » means: the member's ink only where there is a member's colour. */
const everyInk = (colour: string | undefined): readonly InkSet[] =>
  brand.inkSets.filter((set) => !needsColour(set) || colour !== undefined);

/**
 * What was asked for, from a command line of `badge` or `logo`.
 *
 * @throws UsageError for a word of no table, an unreadable number, no name or two.
 */
export function readRequest(line: CommandLine, subject: Subject): Request {
  const { option, entries } = designs[subject];
  const activity = subject === 'badge' ? readActivity(line) : refuseOperands(line);
  const colour = lastValue(line, 'colour');
  const inks = wordsOf<InkSet>(line, 'ink', everyInk(colour));
  const background = wordOf<Background>(line, 'background');
  refuseGround(inks, background);
  return {
    subject,
    ...(activity && { activity }),
    designs: [...(wordsOf(line, option) ?? entries), ...(activity?.logo ? logoLayouts : [])],
    designsNamed: line.values[option] !== undefined,
    ...defined({ inks, formats: wordsOf<Format>(line, 'format') }),
    look: { simplify: line.switches.has('simplify'), ...defined({ colour, background }) },
    sizes: { widths: (line.values.width ?? []).map(parseWidth), ...readMeasures(line) },
    ...defined({ out: lastValue(line, 'out') }),
  };
}

const readMeasures = (line: CommandLine): Omit<Sizes, 'widths'> =>
  defined({
    dpi: measureOf(line, 'dpi', { unit: 'dpi' }),
    bleed: measureOf(line, 'bleed', { unit: 'mm', orZero: true }),
  });
