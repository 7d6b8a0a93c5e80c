import { IdentityError, type Notice } from '../errors.ts';
import { type FittedText, fitText } from '../type/fit.ts';
import type { Rung } from '../type/ladder.ts';
import type { Typesetter } from '../type/shaped.ts';
import { createDrawing, type Drawing, type Rendering } from './drawing.ts';
import { type GroupRows, groupRows, mostMembers, smallestName } from './group-rows.ts';
import { endorsementSize, groupScale, groupShapes, headRoom } from './group-words.ts';
import { legibleWidth } from './legibility.ts';
import { prepareMember } from './prepare.ts';
import { cordee, symbolClearSpace, symbolShapes } from './symbol.ts';
import { cooperative } from './wording.ts';

/** How the badge of several activities is drawn. */
export interface GroupBadgeOptions {
  /** Default `solid`. */
  readonly rendering?: Rendering;
  /** Loaded with every name and {@link groupEndorsement}. */
  readonly typesetter: Typesetter;
}

/** One mark for several activities, and what was changed in their names, in French. */
export interface GroupBadge {
  readonly scene: Drawing;
  readonly notices: readonly Notice[];
}

/** What several activities say together, before the cooperative's name. */
const endorsement = 'des activités de la coopérative';
export const groupEndorsement = `${endorsement} ${cooperative}`;

const { disc } = cordee.parameters;
const oneLine: readonly Rung[] = [
  { id: 'one-line', label: 'une ligne', lines: 1, tighten: 0.02, largest: 1, smallest: smallestName },
];

/**
 * The badge of two to eight activities that stand together at a market or on a site: all names in one size,
 * each with its head before it, on the ground of one symbol that grows with them.
 *
 * @throws IdentityError `bad-option` for one name or more than eight, `does-not-fit`, and as composeBadge does
 * @example composeGroupBadge(['Atelier Ubac', 'Petit Pas'], { typesetter }).scene
 */
export function composeGroupBadge(names: readonly string[], options: GroupBadgeOptions): GroupBadge {
  if (names.length < 2 || names.length > mostMembers) throw badNumber(names.length);
  const { rendering = 'solid', typesetter } = options;
  const members = names.map((name) => prepareMember({ name }));
  const rows = groupRows(names.length);
  const set = setNames(
    members.map(({ name }) => name),
    rows,
    typesetter,
  );
  const scale = groupScale(rows, set.size);
  const line = typesetter.shape([
    { text: `${endorsement} `, weight: 500 },
    { text: cooperative, weight: 700 },
  ]);
  const at = { scale, x: (1 - scale) * (disc.centre[0] - disc.radius), y: (1 - scale) * disc.base };
  const title = `Logo ${list(members.map(({ name }) => name))}, ${groupEndorsement}`;
  const scene = createDrawing({
    shapes: [
      ...symbolShapes({ rendering }, at),
      ...groupShapes({ ...rows, ...set, scale, endorsement: line }),
    ],
    kind: 'badge',
    title,
    clearSpace: symbolClearSpace * scale,
    minimumWidth: (width) =>
      legibleWidth({ width, smallest: Math.min(set.size, endorsementSize), decided: { px: 160, mm: 35 } }),
  });
  return { scene, notices: members.flatMap(({ notices }) => notices) };
}

const list = (names: readonly string[]): string => `${names.slice(0, -1).join(', ')} et ${names.at(-1)}`;

interface Names {
  readonly names: readonly FittedText[];
  readonly size: number;
}

/** Nobody stands above the others: all names take the size of the one that needs the smallest. */
function setNames(names: readonly string[], { size, width }: GroupRows, typesetter: Typesetter): Names {
  const fit = (text: string, full: number, ladder = oneLine) =>
    fitText(
      { text, weight: 700 },
      { typesetter, maxWidth: width - headRoom * full, size: full, lines: 1, ladder },
    );
  const smallest = Math.min(...names.map((name) => fit(name, size).lines[0]?.size ?? size));
  const free: readonly Rung[] = [{ ...(oneLine[0] as Rung), smallest: 0.9 }];
  return { size: smallest, names: names.map((name) => fit(name, smallest, free)) };
}

const badNumber = (count: number): IdentityError =>
  new IdentityError(
    'bad-option',
    {
      what: `Un badge collectif ne se fait pas avec ${count} activité${count > 1 ? 's' : ''}.`,
      why: `Il porte de 2 à ${mostMembers} noms\u00A0: au-delà, ils ne se liraient plus.`,
      fix: 'Choisissez les activités qui se présentent ensemble, ou prenez le logo de la coopérative.',
    },
    { reason: 'group-size', count, most: mostMembers },
  );
