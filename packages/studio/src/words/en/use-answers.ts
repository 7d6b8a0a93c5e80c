import type { Words } from '../words.ts';

export const answers: Words['uses']['answers'] = {
  site: {
    label: 'Website',
    take: 'the badge picture',
    form: 'PNG with a transparent ground, 800\u00a0px wide, screen colours',
    why: 'Every site takes PNG; WordPress refuses SVG until somebody allows it.',
    warnings: ['Give the picture its alternative text: that is what screen readers say.'],
  },
  signature: {
    label: 'Mail signature',
    take: 'the signature',
    form: 'A ZIP folder: web page, message, plain text and picture',
    why: 'Your mail program takes the page or the message: the legal lines and the picture are in it.',
    warnings: ['Keep the text: a signature that is one picture is not read aloud, nor seen offline.'],
  },
  documents: {
    label: 'Quotes, invoices',
    take: 'the quote',
    form: 'Word, A4, with the badge at its head',
    why: 'Columns, totals and the cooperative’s legal lines are ready: you fill them in.',
    warnings: ['An invoice’s number comes from the cooperative’s software, never from the template.'],
  },
  carte: {
    label: 'Business card',
    take: 'the card',
    form: 'For a printer: two-sided PDF, 85\u00a0×\u00a055\u00a0mm, CMYK inks',
    why: 'Bleed, inks and outlines are what a printer expects: send the file as it is.',
    warnings: ['Do not print this file at the office: its inks are those of a press.'],
  },
  reseaux: {
    label: 'Social networks',
    take: 'the profile picture',
    form: 'square PNG, 1,024\u00a0px, screen colours',
    why: 'Everything stays within the circle that networks cut; covers have each network’s size.',
    warnings: ['Your name is not in it: it could not be read so small, and the network writes it beside.'],
  },
  canva: {
    label: 'Canva',
    take: 'the badge picture',
    form: 'PNG with a transparent ground, 1,600\u00a0px wide, screen colours',
    why: 'Canva keeps the transparency of a PNG, and 1,600\u00a0px are enough for a whole page.',
    warnings: ['Change neither the colours nor the proportions of the badge, and leave it room.'],
  },
  autocollant: {
    label: 'Sticker',
    take: 'the sticker',
    form: 'PDF with its cut line, 60\u00a0mm, CMYK inks and a spot colour',
    why: 'The machine follows the cut line, an ink of its own that is not printed.',
    warnings: ['Nothing that matters within 3\u00a0mm of the edge: the cut may move by 1 to 2\u00a0mm.'],
  },
  tampon: {
    label: 'Rubber stamp',
    take: 'the stamp',
    form: 'line drawing as PDF, one ink, its size in the file’s name',
    why: 'A stamp lays one flat ink: the badge becomes a line drawing.',
    warnings: [
      'No colour, no grey, no gradient: your colour is that of the ink pad.',
      'Never make it smaller: under 0.25\u00a0mm a line fills up or is lost.',
    ],
  },
  vitrine: {
    label: 'Shop window',
    take: 'the badge to cut out',
    form: 'vector PDF, one ink, any size',
    why: 'A machine cuts adhesive film along the shapes: it needs vectors in a single ink.',
    warnings: [
      'The colour is that of the film: white or pale reads best on glass.',
      'The seal at least 30\u00a0cm wide, the band 60\u00a0cm: smaller, the letters of the endorsement are too thin to be cut.',
      'Stuck from inside, the film is cut mirrored: tell the workshop.',
    ],
  },
  broderie: {
    label: 'Embroidery',
    take: 'the drawing to embroider',
    form: 'line drawing as PDF, one ink, its size in the file’s name',
    why: 'The embroiderer makes a stitch program of it: simple shapes, no line under 1\u00a0mm.',
    warnings: [
      'Your name is not in it: embroidered so small, it could not be read.',
      'A cloth of at least 180\u00a0g/m², and no gradient: a thread has one colour.',
    ],
  },
  gravure: {
    label: 'Engraving',
    take: 'the drawing to engrave',
    form: 'line drawing as SVG, one ink, its size in the file’s name',
    why: 'The machine follows or fills vector lines, on wood, leather, glass or metal.',
    warnings: [
      'No grey and no large area: they depend on the material, and burn.',
      'Lines of at least 0.3\u00a0mm by laser, 0.5\u00a0mm by iron: larger if you like, never smaller.',
    ],
  },
  imprimeur: {
    label: 'Designer, printer',
    take: 'the badge for print',
    form: 'vector PDF, 90\u00a0mm wide, CMYK inks',
    why: 'A professional sets it into a layout at any size, with nothing to convert.',
    warnings: ['Send the instructions along: least sizes, room around, what is not done.'],
  },
  kit: {
    label: 'The whole kit',
    take: 'the whole kit',
    form: 'ZIP of more than 200 files, sorted by use',
    why: 'A LISEZ-MOI file says which one to take: keep the folder, it will serve for long.',
    warnings: [],
  },
};
