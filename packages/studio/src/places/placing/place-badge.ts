import {
  type Box,
  type Drawing,
  frame,
  type InkSet,
  type InkTable,
  inkTable,
  isLegible,
} from '@coodyssee/logo';
import { type DrawnForm, drawForm, firstThatFits, type Source } from './draw-form.ts';
import { fitInSlot, grow } from './fit-in-slot.ts';
import { type MemberGround, memberGround } from './member-ground.ts';
import type { Form, Ground, Place } from './place.ts';

/** The badge as it stands in a place. */
export interface PlacedBadge extends DrawnForm {
  readonly inks: InkTable;
  readonly set: InkSet;
  /** The form the place would have taken, had there been room. */
  readonly wanted: Form;
  /** Where it stands in the scene, its plate included. */
  readonly box: Box;
  /** The same with the clear space that nothing may enter. */
  readonly subject: Box;
  /** The least width at which it is read on a screen, its plate included, in px. */
  readonly least: number;
  /** The member’s colour on white, in which the scene sets its accents: `#rrggbb`. */
  readonly accent: string;
  /** The ground of the member’s colour, for the places that have one. */
  readonly member: MemberGround;
}

/** The inks for each ground but the member’s own, which its contrast decides. */
const sets: Readonly<Record<Exclude<Ground, 'member'>, InkSet>> = {
  white: 'colour',
  plate: 'colour',
  night: 'dark',
  glass: 'white',
};

interface Showing {
  readonly source: Source;
  readonly shown: number | undefined;
}

/** Wider than this part of the picture, a badge and its clear space touch the sides. */
const widest = 0.84;

/**
 * The badge in one place: the form that suits it, at its real size and at the size it is shown, in the inks
 * of its ground.
 *
 * @param shown width of the picture in px, where it is known
 * @throws IdentityError what the badge is refused for: its words, or its colour
 */
export function placeBadge(place: Place, given: Source, shown?: number): PlacedBadge {
  const source = { ...given, isDark: place.ground === 'night' };
  const { layout, record } = source.order;
  const asked = layout === 'beside' && !source.own ? 'compact' : layout;
  const wanted = place.forms.includes(asked) ? asked : (place.forms[0] ?? 'symbol');
  const forms: readonly Form[] = [wanted, ...place.forms.filter((form) => form !== wanted), 'compact'];
  const drawn = settle(place, firstThatFits(forms, source), { source, shown });
  const member = memberGround(record.colour);
  const set = place.ground === 'member' ? member.set : sets[place.ground];
  const scene = onPlate(place, drawn.scene);
  const box = fitInSlot(scene, slotOf(place, drawn.form));
  const clear = (scene.clearSpace * box.width) / scene.width;
  return {
    ...drawn,
    scene,
    inks: inksFor(set, { scene, place, colour: record.colour }),
    set,
    wanted,
    box,
    subject: grow(box, clear),
    least: (drawn.scene.minimumWidth.px * scene.width) / drawn.scene.width,
    accent: accentOf(scene, record.colour),
    member,
  };
}

const slotOf = ({ slot, slots }: Place, form: Form) => slots?.[form] ?? slot;

/** A photo is no ground: there the badge brings its own, as large as its clear space. */
const onPlate = ({ ground }: Place, scene: Drawing): Drawing =>
  ground === 'plate' ? frame(scene, { padding: scene.clearSpace, ground: true }) : scene;

/** Simpler and simpler, until what fills the slot is read there at its real size, and in the picture of it. */
function settle(place: Place, drawn: DrawnForm, { source, shown }: Showing): DrawnForm {
  const whole = onPlate(place, drawn.scene);
  const share = drawn.scene.width / whole.width;
  const units = fitInSlot(whole, slotOf(place, drawn.form)).width * share;
  const real = 'px' in place.unit ? { px: units * place.unit.px } : { mm: units * place.unit.mm };
  const widths = shown ? [real, { px: shown * widest * share }] : [real];
  const tooNarrow = widths.find((width) => !isLegible(drawn.scene, { width }));
  return tooNarrow ? settle(place, drawForm(drawn.form, source, tooNarrow), { source, shown }) : drawn;
}

function inksFor(
  set: InkSet,
  {
    scene,
    place,
    colour,
  }: { readonly scene: Drawing; readonly place: Place; readonly colour?: string | undefined },
): InkTable {
  const coloured = colour !== undefined && (set === 'colour' || set === 'dark');
  return inkTable(set, {
    scene,
    ...(coloured && { colour }),
    ...(place.ground === 'plate' && { ground: 'own' as const }),
  }).inks;
}

const accentOf = (scene: Drawing, colour: string | undefined): string =>
  inkTable('colour', { scene, ...(colour && { colour }) }).inks['front-body']?.screen ?? '';
