import { renderSvgFile } from '@coodyssee/logo/svg';
import { footMentions } from '../../record/legal-line.ts';
import { fr } from '../../words/fr.ts';
import { type Artwork, paintBadge } from '../artwork.ts';
import { contactsOf, tradeLine } from '../contact-lines.ts';
import { firstFitting } from '../fits.ts';
import { memberColour } from '../member-colour.ts';
import type { KitOrder } from '../support.ts';
import { type Cell, type OfficeDocument, type Picture, paragraph, textWidth } from './document.ts';

/** The most room a badge takes at the head of a page, in mm: with the member's name in it, or under the name. */
const room = { named: { width: 92, height: 21 }, bare: { width: 48, height: 11 } } as const;

/** The badge of a page's head, and which of the member's words it already says. */
interface Head extends Artwork {
  readonly isNamed: boolean;
  readonly saysTrade: boolean;
}

/** The band with the name; where it cannot hold the name, the compact badge with the name as text over it. */
function headDrawing(order: KitOrder): Head {
  const named = firstFitting(() => {
    const band = paintBadge(order, { layout: 'band' });
    return band.scene.minimumWidth.mm <= room.named.width ? band : undefined;
  });
  if (named) return { ...named, isNamed: true, saysTrade: named.fit.trade !== undefined };
  return { ...paintBadge(order, { layout: 'compact' }), isNamed: false, saysTrade: false };
}

/** As large as the room allows, and never under the size at which its words are read. */
function sizeOf({ scene, isNamed }: Head): Pick<Picture, 'widthMm' | 'heightMm'> {
  const { width, height, minimumWidth } = scene;
  const most = isNamed ? room.named : room.bare;
  const fitting = Math.min(most.width, (most.height * width) / height);
  const widthMm = Math.round(Math.max(fitting, minimumWidth.mm) * 10) / 10;
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
    accent: memberColour(member).screen,
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
