import { type Drawing, isLegible, orRefuse } from '@coodyssee/logo';
import { frame, type InkTable } from '@coodyssee/logo/scene';
import type { Box } from '@coodyssee/logo/vector';
import { layoutOf } from '../../state/studio-order.ts';
import {
  type DrawnForm,
  drawForm,
  type Form,
  firstThatFits,
  formOfKind,
  kindOf,
  type Source,
  symbol,
  withoutLogo,
} from './draw-form.ts';
import { fitInSlot, grow } from './fit-in-slot.ts';
import { type MemberGround, memberGround } from './member-ground.ts';
import type { Ground, Place } from './place.ts';

/** The badge as it stands in a place. */
export interface PlacedBadge {
  readonly form: Form;
  readonly scene: Drawing;
  readonly inks: InkTable;
  /** Id of the set of inks. */
  readonly set: string;
  /** The form the place would have taken, had there been room. */
  readonly wanted: Form;
  /** Whether it says the name, or stands for it. */
  readonly isNamed: boolean;
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
const sets: Readonly<Record<Exclude<Ground, 'member'>, string>> = {
  white: 'colour',
  plate: 'colour',
  night: 'dark',
  glass: 'white',
};

interface Showing {
  readonly source: Source;
  readonly set: string;
  readonly shown: number | undefined;
}

/** Wider than this part of the picture, a badge and its clear space touch the sides. */
const widest = 0.84;

/** The form a place would take: the one that was chosen where it suits, the first of the place's own kinds else. */
function wantedForm({ takes }: Place, { order, own }: Source): Form {
  const layout = layoutOf(order.layout);
  const asked = layout.needs && !own ? (withoutLogo(layout.id) ?? layout.id) : layout.id;
  return takes.includes(kindOf(asked)) ? asked : formOfKind(takes[0] ?? 'symbol');
}

/** Where the wanted form does not hold the words: the place's other kinds, then the form that needs no room. */
function formsFor(place: Place, wanted: Form, { own }: Source): readonly [Form, ...Form[]] {
  const others = place.takes.map(formOfKind).filter((form) => form !== wanted);
  const there = others.filter((form) => form === symbol || !layoutOf(form).needs || own);
  return [wanted, ...there, formOfKind('small')];
}

/**
 * The badge in one place: the form that suits it, at its real size and at the size it is shown, in the inks
 * of its ground.
 *
 * @param shown width of the picture in px, where it is known
 * @throws IdentityError what the badge is refused for: its words, or its colour
 */
export function placeBadge(place: Place, source: Source, shown?: number): PlacedBadge {
  const { record } = source.order;
  const wanted = wantedForm(place, source);
  const member = memberGround(record.colour);
  const set = place.ground === 'member' ? member.set : sets[place.ground];
  const [first, ...others] = formsFor(place, wanted, source).map((form) => ({ form, set }));
  const fitting = firstThatFits([first as { form: Form; set: string }, ...others], source);
  const { artwork, form } = settle(place, fitting, { source, set, shown });
  const scene = onPlate(place, artwork.scene);
  const box = fitInSlot(scene, slotOf(place, form));
  const clear = (scene.clearSpace * box.width) / scene.width;
  return {
    form,
    scene,
    inks: place.ground === 'plate' ? { ...artwork.inks, ground: artwork.ground } : artwork.inks,
    set,
    wanted,
    isNamed: form === symbol || layoutOf(form).isNamed,
    box,
    subject: grow(box, clear),
    least: (artwork.scene.minimumWidth.px * scene.width) / artwork.scene.width,
    accent: accentOf(source),
    member,
  };
}

const slotOf = ({ slot, slots }: Place, form: Form) => slots?.[kindOf(form)] ?? slot;

/** A photo is no ground: there the badge brings its own, as large as its clear space. */
const onPlate = ({ ground }: Place, scene: Drawing): Drawing =>
  ground === 'plate' ? frame(scene, { padding: scene.clearSpace, ground: true }) : scene;

/** Simpler and simpler, until what fills the slot is read there at its real size, and in the picture of it. */
function settle(place: Place, drawn: DrawnForm, { source, set, shown }: Showing): DrawnForm {
  const { scene } = drawn.artwork;
  const whole = onPlate(place, scene);
  const share = scene.width / whole.width;
  const units = fitInSlot(whole, slotOf(place, drawn.form)).width * share;
  const real = 'px' in place.unit ? { px: units * place.unit.px } : { mm: units * place.unit.mm };
  const widths = shown ? [real, { px: shown * widest * share }] : [real];
  const tooNarrow = widths.find((width) => !isLegible(scene, { width }));
  if (!tooNarrow) return drawn;
  const simpler = orRefuse(drawForm({ form: drawn.form, set, at: tooNarrow }, source));
  return settle(place, simpler, { source, set, shown });
}

/** The member's colour as their ground has it. */
function accentOf(source: Source): string {
  const { artwork } = orRefuse(drawForm({ form: 'compact' }, source));
  return artwork.inks.slab?.screen ?? '';
}
