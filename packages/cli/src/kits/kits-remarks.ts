import type { DoneKit } from '@coodyssee/kit/batch';
import { count, fr } from '@coodyssee/kit/words';

/** Names in a sentence: the first three, and how many more there are. */
function someOf(names: Iterable<string>): string {
  const all = [...new Set(names)];
  return all.length > 3
    ? `${all.slice(0, 3).join(', ')} et ${count(all.length - 3, 'autre')}`
    : all.join(', ');
}

/** Entries under one heading each, in the order in which the headings are met. */
function groupBy<Entry>(
  entries: readonly Entry[],
  headingOf: (entry: Entry) => string,
): readonly (readonly [heading: string, entries: readonly Entry[]])[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const heading = headingOf(entry);
    groups.set(heading, [...(groups.get(heading) ?? []), entry]);
  }
  return [...groups];
}

/** The table's own report tells these, each with its line. */
const ofTable: ReadonlySet<string> = new Set(['bad-email', 'bad-phone', 'bad-website', 'account-for-site']);

/** What was changed on the way: the same sentence for many members is told once. */
export const toldLines = (kits: readonly DoneKit[]): readonly string[] =>
  few(
    groupBy(
      kits.flatMap(({ record, notices }) =>
        notices
          .filter(({ code }) => !ofTable.has(code))
          .map(({ message }) => ({ message, name: record.name })),
      ),
      ({ message }) => message,
    ).map(([message, told]) => fr`    – ${someOf(told.map(({ name }) => name))} : ${message}`),
  );

/** One reason that leaves out several supports is told once, with what to do. */
export const leftOutLines = (kits: readonly DoneKit[]): readonly string[] =>
  groupBy(
    kits.flatMap(({ record, refused }) => refused.map((one) => ({ ...one, name: record.name }))),
    ({ what, fix }) => `${what} ${fix}`,
  ).flatMap(([reason, left]) => [
    fr`    – ${[...new Set(left.map(({ label }) => label))].join(', ')} (${someOf(left.map(({ name }) => name))})`,
    `      ${reason}`,
  ]);

/** As many remarks as somebody reads; what is to be mended is never cut. */
const readable = 12;

const few = (lines: readonly string[]): readonly string[] =>
  lines.length <= readable
    ? lines
    : [
        ...lines.slice(0, readable),
        fr`    … et ${count(lines.length - readable, 'autre remarque', 'autres remarques')} : le LISEZ-MOI de chaque kit dit les siennes, et --json les donne toutes.`,
      ];
