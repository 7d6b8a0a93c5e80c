import { endorsementText } from '@coodyssee/logo';
import { html, htmlPage } from '../../markup/html.ts';
import { footMentions } from '../../record/legal-line.ts';
import { fr } from '../../words/fr.ts';
import type { KitFile, KitOrder, Made, Support } from '../support.ts';
import { draftMessage } from './draft.ts';
import { type SignatureBadge, signatureBadge } from './signature-badge.ts';
import { signatureGuides } from './signature-guides.ts';
import { signatureTable } from './signature-html.ts';
import { signatureText } from './signature-text.ts';

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

async function makeSignature(order: KitOrder): Promise<Made> {
  const { member, slug } = order;
  const badge = await signatureBadge(order);
  const picture = `${slug}_signature.png`;
  const text = signatureText(
    member,
    capitalised(endorsementText(member.status ?? 'activity', 'long')),
    footMentions(order),
  );
  const contentId = 'signature@coodyssee';
  const draft = { subject: fr`Signature : ${member.name}`, text, badge, contentId, fileName: picture };
  const message = draftMessage({ ...draft, page: pageWith(order, badge, `cid:${contentId}`) });
  const file = (ending: string, content: string, use: string): KitFile => ({
    path: `signature/${slug}_signature${ending}`,
    bytes: new TextEncoder().encode(content),
    use,
    colours: ending === '.txt' ? 'none' : 'srgb',
  });
  const pictureFile: KitFile = {
    path: `signature/${picture}`,
    bytes: badge.file.bytes,
    use: 'L’image de la signature, à garder à côté de la page.',
    colours: 'srgb',
    alternative: badge.alternative,
  };
  return {
    files: [
      file(
        '.html',
        pageWith(order, badge, picture),
        fr`Signature avec image : Thunderbird, ou à copier depuis un navigateur.`,
      ),
      file(
        '.eml',
        message,
        fr`La même dans un message, image comprise : à ouvrir et à copier dans Outlook ou Apple Mail.`,
      ),
      file('.txt', text, 'Signature en texte seul.'),
      pictureFile,
    ],
    notices: [],
  };
}

export const mailSignature: Support = {
  id: 'mail-signature',
  slug: 'signature',
  label: 'Signature de courriel',
  shelf: '3-bureau',
  purpose: 'Au bas de chacun de vos messages, avec les mentions que la loi demande.',
  guides: signatureGuides,
  make: makeSignature,
};
