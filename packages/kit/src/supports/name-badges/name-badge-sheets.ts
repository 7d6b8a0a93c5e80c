import { brand } from '@coodyssee/logo/brand';
import { type Piece, placeScene, type Sheet } from '@coodyssee/logo/scene';
import type { Typesetter } from '@coodyssee/logo/type';
import { place, rectanglePath } from '@coodyssee/logo/vector';
import { fill } from '../../page/figure.ts';
import { movePiece } from '../../page/move-piece.ts';
import { placeText } from '../../page/place-text.ts';
import { setLine, setTitle, type TextStyle } from '../../page/text.ts';
import { paintLogo } from '../artwork.ts';
import { a4, type Drift, labelCorners, labelFormats } from '../labels/label-formats.ts';
import { type GroupSign, groupSigns } from './group-signs.ts';
import { drawGroups, type GroupOptions } from './groups.ts';

const { inks } = brand;

/** Somebody who comes to a seminar. */
export interface Participant {
  readonly name: string;
  /** Under the name: an activity, a town, a role. */
  readonly detail?: string;
}

/** The day, and how the badges are made. */
export interface NameBadgeOptions {
  readonly typesetter: Typesetter;
  /** What the day is called: « Séminaire d’automne ». */
  readonly event?: string;
  /** Workshop groups drawn at random; none without it. */
  readonly groups?: GroupOptions;
  readonly drift?: Drift;
}

const format = labelFormats.find(({ id }) => id === 'L4785') as (typeof labelFormats)[number];
const margin = 6;
const inner = format.width - 2 * margin;
const ground = 38;

const name: TextStyle = { weight: 700, size: 25, least: 10, ink: inks.ink };
const detail: TextStyle = { weight: 500, size: 10.5, least: 7, ink: inks.inkText };
const small: TextStyle = { weight: 600, size: 8, least: 6, ink: inks.inkText };

/** Every text a typesetter must have loaded for these badges. */
export const nameBadgeTexts = (people: readonly Participant[], event = ''): readonly string[] => [
  ...people.flatMap(({ name: who, detail: what }) => [who, what ?? '']),
  event,
  ...groupSigns.map((sign) => sign.name),
];

/**
 * Name badges for a day, ten to a sheet of 80 × 50 mm inserts (L4785), in the order of the list. A group is told
 * by its name and its shape, never by a colour alone.
 *
 * @throws KitError `bad-record` for groups that cannot be formed; IdentityError for a name that cannot be set
 * @example nameBadgeSheets(people, { typesetter, groups: { groups: 4, seed: 'automne 2027' } })
 */
export function nameBadgeSheets(people: readonly Participant[], options: NameBadgeOptions): readonly Sheet[] {
  const drawn = options.groups ? drawGroups(people.length, options.groups) : [];
  const badges = people.map((person, i) => badgePieces(person, groupSigns[drawn[i] ?? -1], options));
  const corners = labelCorners(format, options.drift);
  return Array.from({ length: Math.ceil(badges.length / corners.length) }, (_, page) => ({
    ...a4,
    title: ['Badges nominatifs', options.event].filter(Boolean).join(', '),
    pieces: badges
      .slice(page * corners.length, (page + 1) * corners.length)
      .flatMap((pieces, i) => pieces.map((piece) => movePiece(piece, ...(corners[i] as [number, number])))),
  }));
}

function badgePieces(
  person: Participant,
  sign: GroupSign | undefined,
  { typesetter, event }: NameBadgeOptions,
): readonly Piece[] {
  const measure = { typesetter, width: inner };
  const who = setTitle(person.name, name, measure);
  const what = person.detail ? setLine(person.detail, detail, measure) : null;
  const detailed = what && placeText(what, { x: margin, y: ground - 4 });
  const base = what ? ground - 5.2 - (what.lines[0]?.size ?? 0) : ground - 3.2;
  const logo = paintLogo('horizontal-small');
  const logoWidth = 25;
  const day = event ? setLine(event, small, { typesetter, width: inner - (sign ? 26 : 0) }) : null;
  return [
    placeScene(logo.scene, logo.inks, { x: margin, y: margin - 1, width: logoWidth }),
    placeText(who, { x: margin, y: base, anchor: 'foot' }).piece,
    ...(detailed ? [detailed.piece] : []),
    fill(inks.primary, rectanglePath(margin, ground, inner, 0.6)),
    ...(day ? [placeText(day, { x: margin, y: ground + 6.2 }).piece] : []),
    ...(sign ? signPieces(sign, typesetter) : []),
  ];
}

/** The group, at the right of the ground line: its shape in the corner, its name beside it. */
function signPieces({ name: group, path }: GroupSign, typesetter: Typesetter): readonly Piece[] {
  const right = format.width - margin;
  const half = 3;
  const words = setLine(group, { ...small, weight: 700, size: 9.5 }, { typesetter, width: 30 });
  const y = ground + 5.2;
  return [
    fill(inks.ink, place(path, half, right - half, y)),
    placeText(words, { x: right - 2 * half - 1.8, y: y + 1.15, align: 'right' }).piece,
  ];
}
