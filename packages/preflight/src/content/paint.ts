import { type Colour, colourOf, totalOf } from '../colour/colour.ts';
import { type Box, boxOfAll, grown, isNowhere, shared } from '../plates/box.ts';
import type { Laying } from '../plates/laying.ts';
import type { Polygons } from '../plates/polygons.ts';
import { noteTrait, noteUnread } from './findings.ts';
import type { Run } from './run.ts';
import { everywhere, type State, type Tool, throughOf } from './state.ts';

/** Something that is about to be painted. */
export interface Item {
  readonly colour: Colour;
  readonly tool: Tool;
  readonly box: Box;
}

/** Points inside the cut before a colour counts as being there. */
const hair = 0.3;
const usual: Readonly<Record<string, 'cmyk' | 'grey' | 'rgb' | 'lab' | undefined>> = {
  cmyk: 'cmyk',
  grey: 'grey',
  rgb: 'rgb',
  lab: 'lab',
};

/** Where something falls on paper; undefined where nothing of it does. */
export function visibleBox({ state, page, place }: Run, polygons: Polygons): Box | undefined {
  const paper = place === 'page' ? page.media : everywhere;
  const box = shared(shared(boxOfAll(polygons), state.clip.box), paper);
  return isNowhere(box) ? undefined : box;
}

function noteSpace({ page: { findings }, place }: Run, { colour, tool }: Item): void {
  const { space, inks, isPaper } = colour;
  findings.families.add(space.table?.base.family ?? space.family);
  const kind = usual[space.kind];
  // what only shows or hides is no ink; light is told all the same
  if (kind === 'rgb' || kind === 'lab') findings.spaces.add(kind);
  else if (kind && place !== 'mask' && !isPaper) {
    const [c, m, y] = inks ?? [1, 1, 1];
    findings.spaces.add(kind === 'cmyk' && c + m + y > 0 ? 'cmyk' : 'grey');
  }
  if (place === 'mask') return;
  for (const spot of space.spots) {
    const known = findings.spots.get(spot);
    findings.spots.set(spot, { overprints: tool.overprints && (known?.overprints ?? true) });
    findings.spaces.add('spot');
  }
}

/** Notes what a press must know of a colour that reaches paper. */
export function noteColour(run: Run, item: Item): void {
  const { page, state, place } = run;
  const { colour, tool, box } = item;
  page.painted = true;
  noteSpace(run, item);
  if (place === 'mask') return;
  const { findings, trim } = page;
  if (throughOf(state, tool).mixes) findings.transparency = true;
  const isKept = place === 'aside' || !isNowhere(shared(box, grown(trim ?? page.media, -hair)));
  // marks stand on all plates, and are cut off
  if (colour.inks && (isKept || !colour.space.isAll))
    findings.totalInk = Math.max(findings.totalInk, totalOf(colour.inks));
  if (colour.space.isAll && colour.inks?.[0] && isKept) noteTrait(findings, 'registration');
  const vanishes = state.overprintMode === 1 || colour.space.kind !== 'cmyk';
  if (colour.isPaper && tool.overprints && vanishes && colour.space.kind !== 'rgb')
    noteTrait(findings, 'white-overprint');
}

/** The plates that a colour writes: where it overprints, those it lays nothing on are left alone. */
function platesOf({ overprintMode }: State, { overprints }: Tool, { space, inks }: Colour): number {
  const all = 0b1111;
  if (!overprints) return all;
  const named = (space.table?.base ?? space).named;
  if (space.kind !== 'cmyk' || overprintMode !== 1 || !inks)
    return named || (space.kind === 'inks' ? 0 : all);
  return inks.reduce((bits, ink, plate) => (ink > 0 ? bits | (1 << plate) : bits), 0);
}

/** How a colour goes onto the plates. */
export function layingOf({ state }: Run, { colour, tool }: Pick<Item, 'colour' | 'tool'>): Laying {
  const written = platesOf(state, tool, colour);
  const leavesAlone = colour.isPaper && tool.overprints;
  const { alpha, multiplies, masked } = throughOf(state, tool);
  return {
    ...(colour.inks && { inks: colour.inks }),
    // what a mask lets through is not drawn: it would hide what shows beneath
    written: masked ? 0 : written,
    alpha,
    multiplies,
    ...(!leavesAlone && !(masked && colour.isPaper) && { covers: colour.isPaper ? 0 : 1 }),
  };
}

/** Draws on the plates, as long as the work that is left allows it. */
export function draw(
  { page, place, state }: Run,
  act: (plates: NonNullable<Run['page']['plates']>) => void,
): void {
  const { plates, findings } = page;
  if (!plates || place !== 'page') return;
  if (throughOf(state, state.fill).masked) noteUnread(findings, 'mask-inks');
  const before = plates.spent;
  const leftBefore = findings.left.pixels;
  act(plates);
  findings.left.pixels -= plates.spent - before;
  if (Number.isFinite(plates.spent) && findings.left.pixels > 0) return;
  // one outline too many ends this page alone, the allowance all of them
  if (!Number.isFinite(findings.left.pixels)) findings.left.pixels = leftBefore;
  noteUnread(findings, 'plates');
  page.plates = undefined;
}

/** A current colour as it is; a pattern is looked into elsewhere. */
export const colourWith = ({ brush }: Tool): Colour => colourOf(brush.space, brush.values);
