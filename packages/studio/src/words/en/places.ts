import { number } from '../numbers.ts';
import type { Words } from '../words.ts';

const [ratio, scale, euros] = [number('en', 1), number('en', 2), number('en', 2)];
const ratioOf = (value: number) => `${ratio.format(value)}\u00a0:\u00a01`;

export const places: Words['places'] = {
  title: 'Where it will live',
  lead: 'Your badge in ten everyday places. Each takes the form and the ink that suit it.',
  gallery: 'Ten places where your badge will live',
  stale: 'This name or colour cannot be drawn: here is the last badge that could be.',
  sheets: {
    card: 'Front and back, as the kit prints them',
    portrait: 'Profile picture, the one of the kit',
  },
  symbol: 'Symbol alone',
  simpler: (form) => `“${form}” would be too small or too long here: the simpler form takes its place.`,
  onColour: {
    white: (value) => `White reads well on it: contrast ${ratioOf(value)}.`,
    black: (value) => `White would not hold on it (${ratioOf(value)}, 4.5 is wanted): the badge is black.`,
    reversed: (value) => `With no colour chosen, it is the cooperative’s orange: contrast ${ratioOf(value)}.`,
  },
  items: {
    page: { where: 'Your website', why: 'At the top of the page, on white, with air all round.' },
    night: {
      where: 'A dark page',
      why: 'On slate the words turn white and your colour grows lighter if need be.',
    },
    bag: { where: 'On your colour', why: 'A bag printed with one ink: the whole badge is of one shade.' },
    card: {
      where: 'Your business card',
      why: 'At 85\u00a0×\u00a055\u00a0mm, well away from the cut.',
    },
    invoice: {
      where: 'Your quotes and invoices',
      why: 'At the head of the page, large enough for its smallest line.',
    },
    signature: {
      where: 'Your mail signature',
      why: 'The name is written above already: the badge does not repeat it.',
    },
    profile: {
      where: 'Your social networks',
      why: 'A circle the size of a fingernail: the symbol, standing on your colour.',
    },
    window: { where: 'Your shop window', why: 'Adhesive cut from one colour, white on the glass.' },
    photo: {
      where: 'On a photo',
      why: 'Never on the image itself: it brings its white ground and its clear space.',
    },
    van: { where: 'Your vehicle', why: 'On the side, alone on its panel, read from the pavement.' },
  },
  scenes: {
    address: 'your-site.example',
    nav: ['Home', 'Our work', 'Contact'],
    headline: ['Let’s take the time', 'to do it well.'],
    button: 'Get in touch',
    sample: {
      person: 'Camille Roux',
      phone: '+33\u00a06\u00a039\u00a098\u00a000\u00a042',
      email: 'hello@your-site.example',
    },
    invoice: {
      title: 'Invoice',
      facts: ['No. 2026-014, 12\u00a0March 2026', 'To be paid by 11\u00a0April 2026'],
      client: ['Example Lodge', '3 chemin de l’Adret', '05999\u00a0Villeneuve'],
      columns: ['Description', 'Qty', 'Price', 'Amount'],
      lines: ['Study and preparation', 'Making, one day', 'Travel'],
      totals: ['Before tax', 'VAT 20%', 'To pay'],
    },
    money: (value) => `€${euros.format(value)}`,
    mail: {
      window: 'New message',
      subject: 'Subject: your project',
      body: ['Thank you for your welcome on Tuesday.', 'Please find the quote attached.', 'Best wishes,'],
    },
    open: 'Open',
    profile: { handle: 'Hautes-Alpes, France', follow: 'Follow', write: 'Message' },
  },
  size: {
    title: 'At its real size',
    lead: 'The badge as it will leave the printer: a millimetre here is a millimetre on paper.',
    printedOn: 'Printed on',
    prints: { card: 'Business card', letter: 'Head of a quote', sticker: 'Sticker', label: 'Label' },
    width: 'Printed width',
    millimetres: (value) => `${value}\u00a0mm`,
    least: (value) => `${value}\u00a0mm at least`,
    paper: 'Badge at its printed size, on a ruler',
    drawn: (form, width) => `${form}, ${width} wide.`,
    simpler: (asked, form, width) => `At ${width}, “${asked}” could no longer be read: here is “${form}”.`,
    assumed: 'Size assumed for a screen of 96\u00a0pixels to the inch. Measure yours once to be sure.',
    measured: 'Your screen is measured: lay a ruler on it, it will agree.',
    calibration: {
      start: 'Measure this screen',
      again: 'Measure again',
      done: 'Measured',
      forget: 'Forget the measure',
      how: 'Hold the object against the screen and adjust the drawing until it is exactly as large. The measure stays on this device.',
      gauge: 'With what',
      gauges: { card: 'A bank card', coin: 'A one-euro coin' },
      size: 'Size of the drawing',
      pixels: (value) => `${scale.format(value)} pixels to the millimetre`,
    },
  },
  vision: {
    title: 'Through other eyes',
    lead: 'Some people hardly tell red, green or blue. The badge never counts on colour alone.',
    eyes: {
      usual: { name: 'Usual vision', how: 'The badge as most people see it.' },
      protan: { name: 'Protanopia', how: 'Red goes out: orange leans towards olive.' },
      deutan: { name: 'Deuteranopia', how: 'Green is lost: orange leans towards ochre.' },
      tritan: { name: 'Tritanopia', how: 'Blue is lost: orange leans towards red.' },
    },
    verdicts: {
      apart: 'The disc and your colour stay well apart.',
      near: 'The disc and your colour come close: the white shoulders part them.',
      alike: 'The disc and your colour look alike: only the white shoulders part them.',
      plain: 'Heads, shoulders and name can still be read.',
    },
  },
};
