import { bounds, type Piece, rectanglePath, type Sheet, unite } from '@coodyssee/logo';
import { inks } from '@coodyssee/tokens';
import { fill } from '../../page/figure.ts';
import { movePiece } from '../../page/move-piece.ts';
import { type PlacedText, placeText } from '../../page/place-text.ts';
import { inPoints } from '../../page/point.ts';
import { setBody, setLine, type TextStyle, type Words } from '../../page/text.ts';
import { frenchDay } from '../../record/calendar-date.ts';
import { KitError } from '../../record/kit-error.ts';
import type { FundedProject } from '../../record/settings.ts';
import { fr } from '../../words/fr.ts';
import type { KitOrder } from '../support.ts';
import { emblem, emblemWidth } from './emblem.ts';
import { statement } from './statement.ts';

/** The strip for one support. */
export interface FunderStripOptions {
  /** Day the support is made for, `2027-03-01`: the strip is allowed while the project runs. */
  readonly on: string;
  /** Width of the strip in mm. */
  readonly width: number;
  /** Height in mm of the largest other logo on the support: the emblem is never smaller. Default 0. */
  readonly largestLogo?: number;
}

/** Least height of the emblem in mm. */
const leastEmblem = 10;
const gap = 0.4;

/** The project that a member's supports must name. @throws KitError `missing-record` where there is none */
export function fundedProject({ member, settings }: KitOrder): FundedProject {
  const project = settings.projects.find(({ id }) => id === member.project);
  if (project) return project;
  throw new KitError('missing-record', {
    what: fr`« ${member.name} » n’est rattaché à aucun projet financé.`,
    why: 'Le bandeau des financeurs n’a le droit de figurer que sur les supports d’un projet daté qu’ils paient.',
    fix: fr`Donnez l’identifiant du projet dans la colonne « projet », et décrivez ce projet dans les réglages.`,
  });
}

/**
 * The emblem, the statement in full, the project and those who pay with the Union, in their order, on a light
 * plate.
 *
 * @throws KitError `missing-record` for a member without project, `bad-record` on a day when it does not run
 */
export function funderStrip(order: KitOrder, { on, width, largestLogo = 0 }: FunderStripOptions): Sheet {
  const project = fundedProject(order);
  if (on < project.from || on > project.to) throw outOfTime(project, on);
  const size = Math.max(leastEmblem, largestLogo);
  const air = gap * size;
  const flag = emblem({ x: air, y: air, height: size });
  const said = statement(project.statement, { x: air + emblemWidth(size) + air, y: air, height: size });
  const right = unite(said.marks.map(({ path }) => bounds(path)));
  const x = (right ? right.x + right.width : 0) + 1.6 * air;
  const words = width - x - air;
  const height = size + 2 * air;
  return {
    width,
    height,
    bleed: 0,
    title: `Bandeau des financeurs, ${project.title}`,
    pieces: [
      fill(inks.blanc, rectanglePath(0, 0, width, height)),
      flag,
      said,
      fill(inks.ardoise, rectanglePath(x - 0.8 * air, air, 0.25, size)),
      ...projectPieces(order, project, { x, y: air, width: words, height: size }),
    ],
  };
}

interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The project, and under it its other funders by name: nobody larger than another. */
function projectPieces(
  { typesetter }: KitOrder,
  { title, funders }: FundedProject,
  { x, y, width, height }: Room,
): readonly Piece[] {
  const points = inPoints(height / 4.4);
  const heading: TextStyle = { weight: 700, size: points, least: 5.5, ink: inks.noir };
  const names: TextStyle = {
    weight: 500,
    size: Math.max(5.5, points * 0.82),
    leading: 1.3,
    direction: 'ltr',
    ink: inks.noir,
  };
  const measure = { typesetter, width };
  const project = setLine(title, heading, measure);
  const under = funders.length > 0 ? setBody(`avec ${funders.join(' · ')}`, names, measure) : null;
  const block = blockOf(project, under, { x, y: 0, gap: 0.16 * height });
  const rise = y + (height - (block.at(-1)?.last ?? 0)) / 2;
  return block.map(({ piece }) => movePiece(piece, 0, rise));
}

/** Title and names under one another, from a height. */
function blockOf(
  title: Words,
  names: Words | null,
  { x, y, gap: between }: { readonly x: number; readonly y: number; readonly gap: number },
): readonly PlacedText[] {
  const top = placeText(title, { x, y, anchor: 'caps' });
  return names ? [top, placeText(names, { x, y: top.last + between, anchor: 'caps' })] : [top];
}

const outOfTime = ({ title, from, to }: FundedProject, on: string): KitError =>
  new KitError(
    'bad-record',
    {
      what: fr`Le projet « ${title} » ne court pas le ${frenchDay(on)}.`,
      why: fr`Il est financé du ${frenchDay(from)} au ${frenchDay(to)} : en dehors, le bandeau dirait une chose fausse.`,
      fix: 'Retirez le bandeau, ou corrigez les dates du projet dans les réglages.',
    },
    { on, from, to },
  );
