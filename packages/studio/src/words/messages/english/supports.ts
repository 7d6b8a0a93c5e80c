import type { SaidSupport, Speech } from '../speech.ts';
import { guides } from './guides.ts';

type Words = readonly [label: string, purpose: string];

/** Everything a kit may hold. */
export const supports: Readonly<Record<string, Words>> = {
  'badge-screen': [
    'Badges for the screen',
    'On a website, in a presentation: the SVG is sharp at any size; the PNG when a tool does not take SVG, and @2x for fine screens.',
  ],
  'badge-print': ['Badges for the printer', 'In a card, a leaflet or a poster that a professional lays out.'],
  'badge-office': [
    'Badges for your documents',
    'In a quote, a letter or a poster that you make yourself with Word or LibreOffice.',
  ],
  'badge-line': [
    'Line badges',
    'For a stamp, an engraving, an embroidery, a cut: a drawing made of lines, without large areas of ink.',
  ],
  'beside-screen': [
    'Your logo with Coodyssée, for the screen',
    'Your own logo and the cooperative’s endorsement, of equal weight: for a website, a presentation, social networks.',
  ],
  'beside-print': [
    'Your logo with Coodyssée, for the printer',
    'In a card, a leaflet or a poster that a professional lays out.',
  ],
  'beside-office': [
    'Your logo with Coodyssée, for your documents',
    'In a quote, a letter or a poster that you make yourself with Word or LibreOffice.',
  ],
  'beside-line': [
    'Your logo with Coodyssée, as a line drawing',
    'For a stamp, an engraving, a cut: in one ink, without gradients. Check that the details of your logo hold at the size you want.',
  ],
  'member-sheet': [
    'Presentation sheet',
    'One A4 page to pin up, to attach or to print: who you are, where to find you, and your cooperative.',
  ],
  'member-sheet-print': [
    'Presentation sheet, for the printer',
    'The same page, with its bleed: as a small poster or a one-page leaflet.',
  ],
  notice: [
    'How to use the badge',
    'Two pages to keep, or to give to whoever works for you: sizes, grounds, colours, and what is not done.',
  ],
  'carte-de-visite': ['Business card', '85 × 55\u00a0mm, both sides: send it to the printer just as it is.'],
  autocollants: [
    'Stickers',
    'Round or cut to shape: the cutting line is a spot colour, which is not printed.',
  ],
  affiche: [
    'A3 poster and A5 flyer',
    'To announce an event: write in the frames of the SVG with Inkscape, then export to PDF.',
  ],
  kakemono: [
    'Roll-up banner 85 × 200\u00a0cm',
    'For a stand: at full scale, without any text in the lowest 19\u00a0cm, which the foot hides.',
  ],
  financeurs: [
    'Strip of the funders',
    'To place on everything the project pays for, and on nothing else: the emblem stays at least as large as the largest of the other logos.',
  ],
  reseaux: [
    'Strip of the networks',
    'To place under the strip of the funders, on what the project pays for and on nothing else: both have the same height.',
  ],
  etiquettes: [
    'Sheets of labels',
    'Your badge on labels from the shop: print at 100%, after a trial on plain paper.',
  ],
  chevalet: [
    'Table sign',
    'A sheet of thick A4, folded at the two marks: it stands up and can be read from both sides.',
  ],
  tampon: ['Stamp', 'To give to the stamp maker, with the width that the file name says.'],
  'gravure-laser': [
    'Laser engraving',
    'On wood, leather, glass or metal: a line drawing that the machine follows or fills.',
  ],
  'marquage-a-chaud': ['Hot branding', 'For an iron that marks wood, leather or bread.'],
  broderie: [
    'Embroidery',
    'For work clothes: the embroiderer turns it into stitches, on a fabric of at least 180\u00a0g/m².',
  ],
  'badges-a-epingle': [
    'Pin badges',
    'From 25 to 58\u00a0mm: the ground reaches over, to wrap around the edge.',
  ],
  verre: [
    'Glass or cup',
    'One colour, for a glass of 24\u00a0cm around: the drawing stops a centimetre before it meets itself.',
  ],
  'mail-signature': ['E-mail signature', 'At the foot of each of your messages, with what the law asks for.'],
  letter: ['Headed paper', 'A letter with your heading: click each orange field and write.'],
  quote: [
    'Quote',
    'If your management software makes none: the columns, the totals and the mentions are ready.',
  ],
  invoice: [
    'Invoice heading',
    'The dress of an invoice: the number, the rates and the amounts come from the cooperative’s management software.',
  ],
  portraits: [
    'Profile pictures',
    'For a network, a messenger, a directory: everything fits in the circle that they cut out.',
  ],
  covers: [
    'Covers and post',
    'At the top of a page or in a feed: nothing that matters is under the profile picture or where telephones crop.',
  ],
};

export const saySupport: Speech['support'] = ({ id, label: own }): SaidSupport => {
  const [label, purpose] = supports[id] ?? [own, ''];
  return { label, purpose, guides: guides[id] ?? [] };
};
