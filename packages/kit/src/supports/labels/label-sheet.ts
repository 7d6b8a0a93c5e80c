import type { Notice } from '@coodyssee/logo';
import { type Piece, placeScene, type Sheet } from '@coodyssee/logo/scene';
import { movePiece } from '../../page/move-piece.ts';
import { type Artwork, paintBadge, paintLogo } from '../artwork.ts';
import { card } from '../business-card/format.ts';
import { cardFront } from '../business-card/front.ts';
import { firstFitting } from '../fits.ts';
import type { KitOrder } from '../support.ts';
import { a4, type Drift, type LabelFormat, labelCorners } from './label-formats.ts';

/** Room to keep free on every label, in mm: a printer drifts by one or two. */
const margin = 2.5;
/** No badge on a label is wider than this, in mm. */
const widest = 92;

/** A sheet of labels, and what the person must be told of it. */
export interface LabelSheet {
  readonly sheet: Sheet;
  readonly notices: readonly Notice[];
  /** False where the labels are too small for the member's name. */
  readonly isNamed: boolean;
}

/** The member's badge on every label of a sheet: the richest form that can be read at its size. */
export function labelSheet(order: KitOrder, format: LabelFormat, drift?: Drift): LabelSheet {
  const { pieces: label, ...told } = onOne(order, format);
  const pieces = labelCorners(format, drift).flatMap(([x, y], i) =>
    label.map((one): Piece => {
      const piece = movePiece(one, x, y);
      // one sheet says its badge once: a reader need not hear it sixty times
      return i === 0 ? piece : { ...piece, tag: 'artifact', text: '' };
    }),
  );
  const title = `${format.label} (${format.id}), ${order.member.name}`;
  return { sheet: { ...a4, pieces, title }, ...told };
}

/** What stands on one label. */
type OneLabel = Pick<LabelSheet, 'notices' | 'isNamed'> & Pick<Sheet, 'pieces'>;

const onOne = (order: KitOrder, format: LabelFormat): OneLabel =>
  format.kind === 'cards' ? cardOn(order, format) : badgeOn(order, format);

/** A sheet of cards carries the card itself, as far as its edge. */
function cardOn(order: KitOrder, { width, height }: LabelFormat): OneLabel {
  const print = { ...order.settings.print, bleed: 0 };
  const { pieces, notices } = cardFront({ ...order, settings: { ...order.settings, print } });
  const [dx, dy] = [(width - card.width) / 2, (height - card.height) / 2];
  return { pieces: pieces.map((piece) => movePiece(piece, dx, dy)), notices, isNamed: true };
}

function badgeOn(order: KitOrder, format: LabelFormat): OneLabel {
  const { art, width } = artFor(order, format);
  const height = (width * art.scene.height) / art.scene.width;
  const spot = { x: (format.width - width) / 2, y: (format.height - height) / 2, width };
  const isNamed = art.scene.shapes.some(({ role }) => role === 'name' || role === 'own');
  return { pieces: [placeScene(art.scene, art.inks, spot)], notices: art.notices, isNamed };
}

interface Fitted {
  readonly art: Artwork;
  readonly width: number;
}

type Form = (order: KitOrder) => Artwork | undefined;

/** The member's own logo leads where there is one: beside the endorsement, or over it on a narrow label. */
const logoForms = (['regular', 'small'] as const).flatMap((cut) =>
  (['beside', 'above'] as const).map(
    (arrangement): Form =>
      (order) =>
        order.ownLogo && paintBadge(order, { layout: 'beside', arrangement, cut }),
  ),
);

/** Tried in this order; the symbol fits every label and every name. */
const forms: Readonly<Record<LabelFormat['shape'], readonly Form[]>> = {
  rectangle: [
    ...logoForms,
    (order) => paintBadge(order, { layout: 'band' }),
    (order) => paintBadge(order, { layout: 'band', wording: 'short' }),
    (order) => paintBadge(order, { layout: 'compact' }),
    (order) => paintBadge(order, { layout: 'compact', cut: 'small' }),
  ],
  round: [(order) => paintBadge(order, { layout: 'seal' })],
};

function artFor(order: KitOrder, { shape, width, height }: LabelFormat): Fitted {
  const legible = (art: Artwork | undefined): Fitted | undefined => {
    if (!art) return undefined;
    const ratio = art.scene.width / art.scene.height;
    const most = Math.min(widest, width - 2 * margin, (height - 2 * margin) * ratio);
    return most >= art.scene.minimumWidth.mm ? { art, width: most } : undefined;
  };
  const fitted = firstFitting(...forms[shape].map((draw) => () => legible(draw(order))));
  return fitted ?? { art: paintLogo('symbol'), width: 0.6 * Math.min(width, height) };
}
