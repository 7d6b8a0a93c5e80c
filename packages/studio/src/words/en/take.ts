import type { Words } from '../words.ts';

export const take: Words['take'] = {
  badge: 'The badge, as you see it',
  badgeHelp: 'In the form and the inks chosen above.',
  formats: {
    png: { label: 'PNG picture', help: 'Website, document, Canva: take this one when in doubt.' },
    svg: { label: 'SVG drawing', help: 'Sharp at any size, for a designer or a site that takes it.' },
    pdf: { label: 'PDF for the screen', help: 'To attach, or to print at the office.' },
    print: { label: 'PDF for print', help: 'CMYK inks, for a printer.' },
  },
  download: (what) => `Download: ${what}`,
  copies: { png: 'Copy the picture', svg: 'Copy the SVG code', html: 'Copy the code for a site' },
  copied: {
    png: 'The picture is copied: paste it into a message or a document.',
    svg: 'The SVG code is copied.',
    html: 'The code is copied, alternative text included. Upload the PNG picture to your site, then put its address between the quotes of src.',
  },
  copyRefused: 'The browser did not allow the copy. Download the file instead:',
  kit: 'The whole kit',
  kitHelp:
    'More than 200 files ready for the screen, the printer, the office, networks and objects, with a LISEZ-MOI that says which one to take.',
  shelves: {
    screen: { title: 'On screen.', what: 'The badge in all its forms, a sheet, the instructions.' },
    printer: { title: 'At the printer’s.', what: 'Card, stickers, posters, banner.' },
    office: { title: 'At the office.', what: 'Signature, letter, quote, invoice, labels.' },
    networks: { title: 'On networks.', what: 'Profile pictures, covers, a post.' },
    objects: { title: 'On objects.', what: 'Stamp, engraving, embroidery, glass, button badges.' },
  },
  takeKit: 'Download the whole kit (ZIP)',
  making: 'Making the kit',
  now: (label) => `Now: ${label}`,
  cancel: 'Cancel',
  cancelled: 'Cancelled: nothing was saved.',
  done: (files, size) => `The kit is downloaded: ${files} files, ${size}.`,
  missing: (count) =>
    count === 1
      ? 'One support is missing, for want of facts'
      : `${count} supports are missing, for want of facts`,
  nameFirst: 'First write the name of your activity: the files are made with it.',
  failed: 'The kit could not be made.',
  downloaded: (name) => `Downloaded: ${name}`,
};
