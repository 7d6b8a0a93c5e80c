import type { Words } from '../words.ts';

const size = (bytes: number) =>
  bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)}\u00a0kB` : `${(bytes / 1e6).toFixed(1)}\u00a0MB`;

export const uses: Words['uses'] = {
  title: 'What is it for?',
  help: 'Choose a use: the form, the inks and the file follow.',
  none: 'The file it takes, why that one, and what to be careful of: choose a use first.',
  download: (what) => `Download ${what}`,
  downloadBadge: 'Download the badge picture',
  askCooperative: 'The cooperative does this, once for everybody: send it these lines.',
  careful: 'Good to know',
  making: 'Making the file…',
  nameFirst: 'First write the name of your activity: the files are made with it.',
  fields: {
    title: 'What this file also shows',
    without: 'Leave empty what you would rather not show.',
    trade: 'Trade',
    town: 'Town',
    person: 'Your name',
    phone: 'Phone',
    email: 'E-mail',
    website: 'Website',
  },
  others: 'The other files',
  notePrinter: 'What to tell the printer',
  noteMaker: 'What to tell the workshop',
  refused: (label) => `${label}: not possible yet`,
  insteadTake: 'Meanwhile, take what follows.',
  retry: 'Try again',
  failed: {
    title: 'The file could not be made.',
    why: 'A part of the page did not load, or memory ran out. Check the connection, then try again.',
  },
  settings: 'The cooperative’s settings cannot be read',
  kinds: {
    pdf: 'PDF',
    print: 'PDF',
    svg: 'SVG',
    png: 'PNG',
    docx: 'Word',
    odt: 'LibreOffice',
    odg: 'LibreOffice Draw',
    html: 'Web page',
    eml: 'Message',
    txt: 'Text',
    zip: 'ZIP',
  },
  colours: {
    srgb: 'screen colours',
    cmyk: 'CMYK inks',
    spot: 'CMYK inks and a spot colour',
    grey: 'one ink',
    none: '',
  },
  size,
};
