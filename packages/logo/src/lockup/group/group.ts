import { memberInk } from '../../colour/member-ink.ts';
import { IdentityError, type Notice } from '../../errors.ts';
import { type FittedText, findFit } from '../../type/fit.ts';
import type { Rung } from '../../type/ladder.ts';
import { isMisfit, type Misfit } from '../../type/misfit.ts';
import type { Typesetter } from '../../type/shaped.ts';
import type { Brand } from '../brand.ts';
import { createDrawing, type Drawing, type Rendering } from '../drawing.ts';
import { legibleWidth } from '../legibility.ts';
import { prepareMember } from '../words/prepare.ts';
import { type GroupRows, groupRows, mostMembers, smallestName } from './group-rows.ts';
import { endorsementSize, groupShapes } from './group-words.ts';

/** How the badge of several activities is drawn. */
export interface GroupBadgeOptions {
  /** Default `solid`. */
  readonly rendering?: Rendering;
  /** Loaded with every name and {@link groupEndorsement}. */
  readonly typesetter: Typesetter;
  /** Each one's own colour, by the order of the names; only a drawing in colour takes them. */
  readonly colours?: readonly (string | undefined)[];
}

/** One mark for several activities, and what was changed in their names, in French. */
export interface GroupBadge {
  readonly scene: Drawing;
  readonly notices: readonly Notice[];
}

/** What several activities say together. */
export const groupEndorsement = ({ groupWords, name }: Pick<Brand, 'groupWords' | 'name'>): string =>
  `${groupWords} ${name}`;

const oneLine: Rung = {
  id: 'one-line',
  label: 'une ligne',
  lines: 1,
  tighten: 0.02,
  largest: 1,
  smallest: smallestName,
};

/**
 * The badge of two to eight activities that stand together at a market or on a site: all names in one size, in the
 * ground of one symbol.
 *
 * @returns the badge, or that a name has no room
 * @throws IdentityError `bad-option` for one name or more than eight, and as composeBadge does
 * @example composeGroupBadge(brand, ['Atelier Ubac', 'Petit Pas'], { typesetter })
 */
export function composeGroupBadge(
  brand: Brand,
  names: readonly string[],
  { rendering = 'solid', typesetter, colours = [] }: GroupBadgeOptions,
): GroupBadge | Misfit {
  if (names.length < 2 || names.length > mostMembers) throw badNumber(names.length);
  const members = names.map((name) => prepareMember(brand, { name }));
  const drawn = members.map(({ name }) => name);
  const rows = groupRows(names.length);
  const set = setNames(drawn, rows, typesetter);
  if (isMisfit(set)) return set;
  const endorsement = typesetter.shape([
    { text: `${brand.groupWords} `, weight: 500 },
    { text: brand.name, weight: 700 },
  ]);
  const { inks } = brand;
  const inked = colours.map((colour) =>
    colour ? memberInk(colour, { ground: inks.paper, use: 'surface', house: inks }) : undefined,
  );
  const scene = createDrawing({
    shapes: groupShapes(brand, {
      ...rows,
      ...set,
      rendering,
      endorsement,
      seed: drawn.join(', '),
      inks: inked.map((own) => own?.ink),
    }),
    kind: 'badge',
    title: `Logo ${list(drawn)}, ${groupEndorsement(brand)}`,
    clearSpace: brand.symbol.clearSpace,
    minimumWidth: (width) =>
      legibleWidth({ width, smallest: Math.min(set.size, endorsementSize), decided: { px: 160, mm: 35 } }),
  });
  return {
    scene,
    notices: [...members, ...inked].flatMap((told) => told?.notices ?? []),
  };
}

const list = (names: readonly string[]): string => `${names.slice(0, -1).join(', ')} et ${names.at(-1)}`;

interface Names {
  readonly names: readonly FittedText[];
  readonly size: number;
}

/** Nobody stands above the others: all names take the size of the one that needs the smallest. */
function setNames(
  names: readonly string[],
  { size, width }: GroupRows,
  typesetter: Typesetter,
): Names | Misfit {
  const fit = (text: string, full: number, rung: Rung) =>
    findFit({ text, weight: 700 }, { typesetter, maxWidth: width, size: full, lines: 1, ladder: [rung] });
  const first = names.map((name) => fit(name, size, oneLine));
  const [misfit] = first.filter(isMisfit);
  if (misfit) return misfit;
  const held = (fitted: readonly (FittedText | Misfit)[]) =>
    fitted.filter((name): name is FittedText => !isMisfit(name));
  const smallest = Math.min(...held(first).map((name) => name.lines[0]?.size ?? size));
  const free: Rung = { ...oneLine, smallest: 0.9 };
  return { size: smallest, names: held(names.map((name) => fit(name, smallest, free))) };
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
