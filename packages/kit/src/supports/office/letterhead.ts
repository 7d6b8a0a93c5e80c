import { renderSvgFile } from '@coodyssee/logo/svg';
import { footMentions } from '../../record/legal-line.ts';
import { fr } from '../../words/fr.ts';
import { type Artwork, paintBadge } from '../artwork.ts';
import { contactsOf, tradeLine } from '../contact-lines.ts';
import { firstFitting } from '../fits.ts';
import { memberColours } from '../member-colour.ts';
import type { KitOrder } from '../support.ts';
import { type Cell, type OfficeDocument, type Picture, paragraph, textWidth } from './document.ts';
import { ground } from './ground.ts';

/** The room of what stands at the head of a page, in mm; the widest where words would else be too small. */
interface Room {
  readonly width: number;
  readonly height: number;
  readonly widest: number;
}

const rooms = {
  logo: { width: 100, height: 24, widest: 105 },
  band: { width: 70, height: 21, widest: 92 },
  bare: { width: 48, height: 11, widest: 92 },
} as const satisfies Record<string, Room>;

/** What a page's head shows, and which of the member's words it already says. */
interface Head extends Artwork {
  readonly room: Room;
  readonly isNamed: boolean;
  readonly saysTrade: boolean;
}

/** The member's own logo with the endorsement, the rest in the order in which they are worth having. */
const logoForms = [
  { arrangement: 'beside' },
  { arrangement: 'above' },
  { arrangement: 'beside', cut: 'small' },
  { arrangement: 'above', cut: 'small' },
] as const;

/**
 * The member's own logo where there is one; else the band with the name; where it cannot hold the name, the compact
 * badge with the name as text over it.
 */
function headDrawing(order: KitOrder): Head {
  const { ownLogo } = order;
  const forms: readonly (readonly [Room, () => Artwork])[] = [
    ...(ownLogo ? logoForms : []).map(
      (form) => [rooms.logo, () => paintBadge(order, { layout: 'beside', ...form })] as const,
    ),
    [rooms.band, () => paintBadge(order, { layout: 'band' })],
  ];
  const named = firstFitting(
    ...forms.map(
      ([room, draw]) =>
        () =>
          fitting(draw(), room),
    ),
  );
  if (named) return { ...named, isNamed: true, saysTrade: named.fit.trade !== undefined };
  return { ...paintBadge(order, { layout: 'compact' }), room: rooms.bare, isNamed: false, saysTrade: false };
}

const fitting = (art: Artwork, room: Room) =>
  art.scene.minimumWidth.mm <= room.widest ? { ...art, room } : undefined;

/** As large as the room allows, and never under the size at which its words are read. */
function sizeOf({ scene, room }: Head): Pick<Picture, 'widthMm' | 'heightMm'> {
  const { width, height, minimumWidth } = scene;
  const most = Math.min(room.width, (room.height * width) / height);
  const widthMm = Math.round(Math.max(most, minimumWidth.mm) * 10) / 10;
  return { widthMm, heightMm: Math.round((widthMm * height * 10) / width) / 10 };
}

async function headCell(order: KitOrder, head: Head): Promise<Cell> {
  const { scene, inks, isNamed } = head;
  const { member } = order;
  const size = sizeOf(head);
  const picture: Picture = {
    kind: 'picture',
    svg: new TextEncoder().encode(renderSvgFile(scene, inks, { width: { value: size.widthMm, unit: 'mm' } })),
    png: await order.renderPng(scene, inks, { widthMm: size.widthMm, dpi: 300 }),
    ...size,
    alternative: scene.title,
  };
  return isNamed ? [picture] : [paragraph('Nom', member.name), picture];
}

function contactCell({ member }: KitOrder, { saysTrade }: Head): Cell {
  const lines = [saysTrade ? member.town : tradeLine(member), ...contactsOf(member).map(({ text }) => text)];
  return [
    ...(member.person ? [paragraph('Coordonnees', { text: member.person, bold: true })] : []),
    ...lines.filter((line) => line !== undefined).map((line) => paragraph('Coordonnees', line)),
  ];
}

/** What a letter, a quote and an invoice share: badge and contacts at the head, the law's mentions at the foot. */
export async function letterhead(order: KitOrder): Promise<Omit<OfficeDocument, 'title' | 'body'>> {
  const { member, settings } = order;
  const mentions = footMentions(order);
  const head = headDrawing(order);
  const pages = paragraph('Folio', { text: '1', count: 'page' }, '\u00a0/\u00a0', {
    text: '1',
    count: 'pages',
  });
  return {
    accent: memberColours(member).surface.screen,
    header: [
      {
        kind: 'table',
        name: 'EnTete',
        look: 'layout',
        columns: [105, textWidth - 105],
        rows: [[await headCell(order, head), contactCell(order, head)]],
      },
    ],
    nextHeader: [paragraph('Suite', { text: member.name, bold: true }, fr` · avec ${settings.legal.name}`)],
    footer: [
      await ground(order),
      {
        kind: 'table',
        name: 'Pied',
        look: 'layout',
        columns: [textWidth - 22, 22],
        rows: [[mentions.map((line) => paragraph('Legal', line)), [pages]]],
      },
    ],
  };
}
