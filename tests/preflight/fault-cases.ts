import type { FaultCode } from '@coodyssee/preflight';
import type { SoundParts } from './sound-pdf.ts';

/** Files from elsewhere, each made with one fault, and what must be said of it; nothing more is. */
export const files: Readonly<Record<string, readonly FaultCode[]>> = {
  '01-clean-x4': [],
  '02-jpx-rgb-nocs': ['rgb'],
  '13-x4-no-profile': ['claim-broken'],
  // changed after it was packed: the page is another one, and the standard’s keys are gone
  '29-incremental-over-objstm': ['rgb', 'claim-broken', 'no-bleed'],
  '29a-objstm': [],
  '33-x1a-lab-17': ['claim-broken'],
  'bleedbox-without-paint': ['bleed-not-painted', 'no-standard'],
  'blend-array': ['transparency', 'no-standard'],
  'chrome-grad-only': ['no-trim', 'rgb', 'no-intent', 'no-standard'],
  'font-unused-not-embedded': ['no-standard'],
  'form-nest-6x8': ['no-intent', 'no-standard'],
  'hairline-zero': ['hairlines', 'no-standard'],
  'image-jpx-no-colorspace': ['transparency', 'no-standard', 'partly-unread'],
  'ink-400-image': ['too-much-ink', 'no-standard'],
  'inline-image-rgb': ['bleed-not-painted', 'rgb', 'coarse-images', 'no-standard'],
  'intent-srgb': ['screen-intent', 'no-standard'],
  'invisible-text-ocr': ['no-standard'],
  'page-group-rgb': ['rgb-group', 'no-standard'],
  'registration-all': ['too-much-ink', 'registration', 'no-standard'],
  'shading-pattern-rgb': ['rgb', 'no-standard'],
  'shared-resources-8-forms': ['no-intent', 'no-standard'],
  'trim-outside-media': ['boxes', 'no-bleed', 'no-standard'],
  userunit: ['user-unit', 'no-standard'],
  'white-overprint': ['white-overprint', 'no-standard'],
};

interface Case extends SoundParts {
  readonly is: string;
  readonly codes: readonly FaultCode[];
}

const stream = (text: string, entries = '') => `<<${entries}/Length ${text.length}>>stream\n${text}\nendstream`;
const resources = (text: string) => `/Resources <<${text}>>`;
const form = (text: string, entries = '') => stream(text, `/Subtype/Form/BBox[0 0 300 300]${entries}`);
const box = '50 50 20 20 re f';
const ground = '0 .5 1 0 k 0 0 300 150 re f';
const spot = (name: string) => resources(`/ColorSpace<</S[/Separation/${name}/DeviceCMYK 100 0 R]>>`);
const shading = (entries: string) =>
  `<</ShadingType 2/Coords[0 0 9 9]${entries}/Function<</FunctionType 2/Domain[0 1]/N 1/C0[0 0 0 0]/C1[1 1 1 .5]>>>>`;
const state = (entries: string) => resources(`/ExtGState<</G<<${entries}>>>>`);
const letters = (content: string) => [
  '<</Type/Font/Subtype/Type3/FontMatrix[.001 0 0 .001 0 0]/FirstChar 97/Widths[600]/Encoding<</Differences[97/a]>>/CharProcs<</a 101 0 R>>>>',
  stream(content),
];
const typed = resources('/Font<</F 100 0 R>>');
const embedded = ['<</Subtype/TrueType/BaseFont/A/FontDescriptor<</FontFile2 101 0 R>>>>', stream('x')];

/** Sound files with one thing put in. */
export const cases: readonly Case[] = [
  { is: 'a ground that runs over the edge', content: ground, codes: [] },
  { is: 'a ground that stops at the edge', content: '0 .5 1 0 k 8.5 8.5 266.5 124.7 re f', codes: ['bleed-not-painted'] },
  { is: 'a ground that runs over by one millimetre', content: '0 .5 1 0 k 5.7 5.7 272 130.4 re f', codes: ['bleed-not-painted'] },
  { is: 'a ground inside the page', content: '0 .5 1 0 k 40 40 90 50 re f', codes: [] },
  { is: 'a circle that crosses the edge', content: '0 1 0 0 k 40 70 m 40 110 l -30 110 l c h 0 70 40 0 0 -30 40 -30 c f', codes: [] },
  { is: 'nothing', content: '', codes: ['blank-page'] },
  { is: 'colours that are set and never painted', content: `1 0 0 rg 1 1 1 1 k 0 0 0 1 k ${box}`, codes: [] },
  { is: 'colours outside the page', content: `${box} 1 0 0 rg 900 900 9 9 re f`, codes: [] },
  { is: 'black that nobody set', content: box, codes: [] },
  { is: 'light that comes back with Q', content: `1 0 0 rg q 0 g ${box} Q ${box}`, codes: ['rgb'] },
  { is: 'an overprint that makes four inks', content: `1 1 0 0 k ${box} /G gs 0 0 1 1 k ${box}`, entries: state('/op true/OP true/OPM 1'), codes: ['too-much-ink'] },
  { is: 'the same without overprint', content: `1 1 0 0 k ${box} 0 0 1 1 k ${box}`, codes: [] },
  { is: 'a multiplied ground', content: `1 1 0 0 k ${box} /G gs 0 0 1 1 k ${box}`, entries: state('/BM/Multiply'), codes: ['too-much-ink', 'transparency'] },
  { is: 'four inks by name', content: `/S cs 1 1 1 1 scn ${box}`, entries: resources('/ColorSpace<</S[/DeviceN[/Cyan/Magenta/Yellow/Black]/DeviceCMYK 100 0 R]>>'), codes: ['too-much-ink'] },
  { is: 'a heavy shading', content: 'q 50 50 20 20 re W n /H sh Q', entries: resources(`/Shading<</H ${shading('/ColorSpace/DeviceCMYK')}>>`), codes: ['too-much-ink'] },
  { is: 'light in a form’s tile', content: '/X Do', entries: resources('/XObject<</X 100 0 R>>'), objects: [form(`/Pattern cs /P scn ${box}`, '/Resources<</Pattern<</P 101 0 R>>>>'), stream('1 0 0 rg 0 0 5 5 re f', '/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 5 5]/XStep 5/YStep 5/Resources<<>>')], codes: ['rgb'] },
  { is: 'light in a letter', content: 'BT /F 20 Tf 50 50 Td (a) Tj ET', entries: typed, objects: letters('600 0 d0 0 1 0 rg 0 0 500 500 re f'), codes: ['rgb'] },
  { is: 'a letter that takes the colour it is given', content: 'BT /F 20 Tf 50 50 Td (a) Tj ET', entries: typed, objects: letters('600 0 0 0 500 500 d1 0 1 0 rg 0 0 500 500 re f'), codes: [] },
  { is: 'light in a printed note', content: box, entries: '/Annots[<</Subtype/Stamp/F 4/Rect[20 20 60 60]/AP<</N 100 0 R>>>>]', objects: [form('1 0 0 rg 0 0 90 90 re f')], codes: ['rgb', 'interactive'] },
  { is: 'light in a soft mask', content: `/G gs ${box}`, entries: state('/SMask<</S/Luminosity/G 100 0 R>>'), objects: [form('1 0 0 rg 0 0 90 90 re f', '/Group<</S/Transparency/CS/DeviceGray>>')], codes: ['rgb', 'transparency', 'partly-unread'] },
  { is: 'registration in the marks', content: `/S cs 1 scn 1 20 4 .5 re f 0 g ${box}`, entries: spot('All'), codes: [] },
  { is: 'registration in a text', content: `/S cs 1 scn BT /F 9 Tf 50 50 Td (a) Tj ET`, entries: resources('/Font<</F 100 0 R>>/ColorSpace<</S[/Separation/All/DeviceCMYK 110 0 R]>>'), objects: letters('600 0 0 0 500 500 d1 0 0 500 500 re f'), codes: ['too-much-ink', 'registration'] },
  { is: 'a white spot that overprints', content: `${ground} /G gs /S cs 0 scn ${box}`, entries: resources('/ExtGState<</G<</op true>>>>/ColorSpace<</S[/Separation/Or/DeviceCMYK 100 0 R]>>'), codes: ['white-overprint', 'spots'] },
  { is: 'white that knocks out', content: `${ground} 0 0 0 0 k ${box}`, codes: [] },
  { is: 'a line scaled down to nothing', content: 'q .1 0 0 .1 0 0 cm 1 w 500 500 m 900 900 l S Q', codes: ['hairlines'] },
  { is: 'a line as thin as it may be', content: '.25 w 50 50 m 90 90 l S', codes: [] },
  { is: 'a text of 4 points', content: 'BT /F 1 Tf 4 0 0 4 50 50 Tm (Petit) Tj ET', entries: typed, objects: embedded, codes: ['small-text'] },
  { is: 'a text of 6 points in white', content: `${ground} 0 0 0 0 k BT /F 6 Tf 50 50 Td (Blanc) Tj ET`, entries: typed, objects: embedded, codes: ['small-text'] },
  { is: 'a text of 6 points in black', content: 'BT /F 6 Tf 50 50 Td (Noir) Tj ET', entries: typed, objects: embedded, codes: [] },
  { is: 'a text in a black of four inks', content: '.6 .4 .4 1 k BT /F 9 Tf 50 50 Td (Noir) Tj ET', entries: typed, objects: embedded, codes: ['rich-text'] },
  { is: 'a text at the cut', content: 'BT /F 9 Tf 10 50 Td (Bord) Tj ET', entries: typed, objects: embedded, codes: ['near-cut'] },
  { is: 'a font for invisible letters', content: `${box} BT 3 Tr /F 9 Tf 50 50 Td (ocr) Tj ET`, entries: resources('/Font<</F<</Subtype/Type1/BaseFont/Arial>>>>'), codes: [] },
  { is: 'a crop that takes the bleed away', content: ground, entries: '/CropBox[8.5 8.5 274.9 133.2]', codes: ['crop-box'] },
  { is: 'an ArtBox beside the TrimBox', content: ground, entries: '/ArtBox[8.5 8.5 274.9 133.2]', codes: ['art-and-trim'] },
  { is: 'a bleed smaller than the trim', content: box, entries: '/BleedBox[20 20 200 100]', codes: ['boxes', 'no-bleed'] },
  { is: 'an action when it opens', content: box, catalogue: '/OpenAction<</S/Launch/F(a)>>', codes: ['programs'] },
  { is: 'a place where it opens', content: box, catalogue: '/OpenAction[10 0 R/Fit]', codes: [] },
  { is: 'an attachment', content: box, catalogue: '/Names<</EmbeddedFiles<</Names[(a)<<>>]>>>>', codes: ['attachments'] },
  { is: 'a hidden layer', content: box, objects: ['<</Type/OCG/Name(Fond)>>'], catalogue: '/OCProperties<</OCGs[100 0 R]/D<</OFF[100 0 R]>>>>', codes: ['hidden-layers'] },
  { is: 'a spot whose name sounds like cutting', content: `/S cs 1 scn ${box}`, entries: `${spot('Rouge#20Indien')} /BleedBox[2.83 2.83 280.63 138.9]`, codes: ['no-bleed', 'spots'] },
  { is: 'a line for the cutter', content: `/S cs 1 scn ${box}`, entries: `${spot('Cut-Contour')} /BleedBox[2.83 2.83 280.63 138.9]`, codes: ['spots'] },
  { is: 'X-4 without Trapped', content: box, info: '/Title(a)', codes: ['claim-broken'] },
  { is: 'X-4 in a newer version', content: box, version: '1.7', codes: ['claim-broken'] },
  { is: 'X-1a that keeps its word', content: box, standard: 'PDF/X-1a:2003', codes: [] },
  { is: 'X-1a with a profiled colour', content: `/S cs 0 0 0 1 scn ${box}`, entries: resources('/ColorSpace<</S[/ICCBased 197 0 R]>>'), standard: 'PDF/X-1a:2003', codes: ['claim-broken'] },
  { is: 'X-1a with a transparency group', content: box, entries: '/Group<</S/Transparency/CS/DeviceCMYK>>', standard: 'PDF/X-1a:2003', codes: ['claim-broken'] },
  { is: 'a content that is damaged', content: box, entries: '/Contents 100 0 R', objects: [stream('not packed at all', '/Filter/FlateDecode')], codes: ['blank-page', 'partly-unread'] },
  { is: 'a picture that is squeezed to nothing', content: `${box} q 0 0 0 0 50 50 cm /I Do Q`, entries: resources('/XObject<</I 100 0 R>>'), objects: [stream('abc', '/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceRGB')], codes: [] },
  { is: 'a JPEG of four inks', content: 'q 20 0 0 20 50 50 cm /I Do Q', entries: resources('/XObject<</I 100 0 R>>'), objects: [stream('\u00ff\u00d8\u00ff\u00c0\u0000\u0014\b\u0001,\u0001,\u0004', '/Subtype/Image/Width 300/Height 300/BitsPerComponent 8/ColorSpace/DeviceCMYK/Filter/DCTDecode')], codes: ['partly-unread'] },
];
