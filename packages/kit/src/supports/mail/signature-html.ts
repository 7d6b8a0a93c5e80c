import type { Xml } from '@coodyssee/logo/svg';
import { html } from '../../markup/html.ts';
import type { MemberRecord } from '../../record/member-record.ts';
import { type Contact, contactsOf, tradeLine } from '../contact-lines.ts';
import { memberColours } from '../member-colour.ts';
import type { SignatureBadge } from './signature-badge.ts';

/** What the signature says, and where its picture is: a file beside it, or a part of a message (`cid:`). */
export interface SignatureWords {
  readonly member: MemberRecord;
  readonly mentions: readonly string[];
  readonly badge: SignatureBadge;
  readonly source: string;
}

/** Faces that every system has and that Outlook takes: it would set an unknown first one in Times. */
const face = "font-family:'Segoe UI','Helvetica Neue',Arial,sans-serif";

const layout = { role: 'presentation', cellpadding: 0, cellspacing: 0, border: 0 } as const;

interface CellStyle {
  readonly size: number;
  /** Above the face's own, 1.33 of the size: Word takes a line's height for its least, and then keeps it. */
  readonly leading: number;
  readonly bold?: boolean;
  /** Room over the line, px. */
  readonly over?: number;
}

/** One row of text. Its colour is left to the mail program, which knows whether the page is light or dark. */
function row(children: readonly (Xml | string)[], { size, leading, bold, over = 0 }: CellStyle): Xml {
  const weight = bold ? 'font-weight:bold;' : '';
  const style = `${face};font-size:${size}px;line-height:${leading}px;${weight}padding:${over}px 0 0 0`;
  return html('tr', {}, [html('td', { align: 'left', valign: 'top', style }, children)]);
}

const link = ({ text, link: href }: Contact): Xml =>
  html('a', { href, style: `${face};color:inherit;text-decoration:underline` }, [text]);

/** Contacts on one line, apart by a dot that does not start a line. */
const between = (links: readonly Xml[]): readonly (Xml | string)[] =>
  links.flatMap((each, at) => (at === 0 ? [each] : ['\u00a0· ', each]));

/** The ground the member stands on, as a cell with a colour: Outlook draws no border of its own that thin. */
function groundLine(member: MemberRecord): Xml {
  const { screen } = memberColours(member).surface;
  const bar = html(
    'td',
    {
      width: 64,
      height: 3,
      bgcolor: screen,
      style: `background-color:${screen};font-size:1px;line-height:3px`,
    },
    ['\u00a0'],
  );
  const table = html('table', { ...layout, width: 64, style: 'border-collapse:collapse' }, [
    html('tr', {}, [bar]),
  ]);
  return html('tr', {}, [html('td', { style: 'padding:9px 0 7px 0' }, [table])]);
}

function picture({ badge, source }: SignatureWords): Xml {
  const { width, height, alternative } = badge;
  const image = { src: source, width, height, alt: alternative, border: 0 };
  const style = `display:block;width:${width}px;height:${height}px;border:0`;
  return html('tr', {}, [
    html('td', { style: badge.leads ? 'padding:0 0 12px 0' : 'padding:12px 0 0 0' }, [
      html('img', { ...image, style }),
    ]),
  ]);
}

/**
 * The signature as one table with inline styles: what Word, which draws Outlook's messages, knows how to draw.
 */
export function signatureTable(words: SignatureWords): Xml {
  const { member, mentions } = words;
  const trade = tradeLine(member);
  const contacts = contactsOf(member).map(link);
  const title = member.person ?? member.name;
  return html('table', { ...layout, lang: 'fr', style: 'border-collapse:collapse' }, [
    ...(words.badge.leads ? [picture(words)] : []),
    row([html('bdi', {}, [title])], { size: 17, leading: 23, bold: true }),
    ...(member.person ? [row([html('bdi', {}, [member.name])], { size: 15, leading: 21 })] : []),
    ...(trade ? [row([trade], { size: 13, leading: 19 })] : []),
    groundLine(member),
    ...(contacts.length > 0 ? [row(between(contacts), { size: 13, leading: 20 })] : []),
    ...(words.badge.leads ? [] : [picture(words)]),
    ...mentions.map((mention, at) => row([mention], { size: 11, leading: 15, over: at === 0 ? 10 : 3 })),
  ]);
}
