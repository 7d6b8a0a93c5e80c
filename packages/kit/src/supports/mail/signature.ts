import { endorsementText } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';
import { html, htmlPage } from '../../markup/html.ts';
import { fileName } from '../../naming/file-name.ts';
import type { FileFormat } from '../../naming/formats.ts';
import { footMentions } from '../../record/legal-line.ts';
import { fr } from '../../words/fr.ts';
import { defineSupport } from '../define-support.ts';
import type { KitOrder, Made, PlainFile } from '../support.ts';
import { draftMessage } from './draft.ts';
import { type SignatureBadge, signatureBadge } from './signature-badge.ts';
import { signatureTable } from './signature-html.ts';
import { signatureText } from './signature-text.ts';
import { signatureWords } from './signature-words.ts';

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);

function pageWith(order: KitOrder, badge: SignatureBadge, source: string): string {
  const { member } = order;
  const table = signatureTable({ member, mentions: footMentions(order), badge, source });
  const head = [
    html('meta', { name: 'color-scheme', content: 'light dark' }),
    html('title', {}, [fr`Signature de ${member.name}`]),
  ];
  return htmlPage(head, html('body', {}, [table]));
}

async function makeSignature(order: KitOrder): Promise<Made<PlainFile>> {
  const { member, slug } = order;
  const badge = await signatureBadge(order);
  const picture = fileName(slug, 'signature', { ...pictureFacts, support: id });
  const text = signatureText(
    member,
    capitalised(endorsementText(brand, member.status ?? brand.statuses[0].id, 'long')),
    footMentions(order),
  );
  const contentId = 'signature@coodyssee';
  const draft = { subject: fr`Signature : ${member.name}`, text, badge, contentId, fileName: picture };
  const message = draftMessage({ ...draft, page: pageWith(order, badge, `cid:${contentId}`) });
  const { width, height, alternative } = badge;
  const size = { unit: 'px', width, height, density: 2 } as const;
  return {
    files: [
      written('page', 'html', pageWith(order, badge, picture)),
      written('message', 'eml', message),
      written('text', 'txt', text),
      { is: { ...pictureFacts, size }, bytes: badge.file.bytes, alternative },
    ],
    notices: [],
  };
}

const id = 'mail-signature';
const pictureFacts = {
  part: 'picture',
  layout: 'compact',
  inks: 'colour',
  format: 'png',
  colourSpace: 'srgb',
} as const;

const written = (part: string, format: FileFormat, content: string): PlainFile => ({
  is: { part, format, colourSpace: format === 'txt' ? 'none' : 'srgb' },
  bytes: new TextEncoder().encode(content),
});

export const mailSignature = defineSupport({
  id,
  slug: 'signature',
  shelf: '3-bureau',
  uses: ['signature'],
  parts: { page: 'signature', message: 'signature', text: 'signature', picture: 'signature' },
  words: signatureWords,
  make: makeSignature,
});
