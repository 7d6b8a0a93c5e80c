import { inspectPdf } from '@coodyssee/preflight';
import { describe, expect, it, test } from 'vitest';
import { plainPdf } from './plain-pdf.ts';
import { printed, spot } from './printed.ts';

test('a print file of ours is read back as it was meant', async () => {
  expect(inspectPdf('autocollant.pdf', await printed())).toMatchObject({
    version: '1.6',
    standards: ['PDF/X-4'],
    title: 'Autocollant rond',
    pages: [
      { trim: { width: 50, height: 50 }, bleed: 2 },
      { trim: { width: 85, height: 55 }, bleed: 3 },
      { trim: { width: 85, height: 55 }, bleed: 3 },
    ],
    spaces: ['cmyk', 'grey', 'spot'],
    spots: ['CutContour', spot],
    totalInk: 230,
    fonts: [],
    images: [],
    transparency: false,
    outputIntent: { condition: 'FOGRA39', embedded: true, colours: 'cmyk' },
    interactive: false,
    overprinted: ['CutContour'],
    traits: {},
    breaches: [],
    otherClaims: [],
    unread: [],
  });
});

describe('a file from elsewhere', () => {
  it('asks for a font that it does not carry', () => {
    const entries = '/Resources <</Font <</F1 100 0 R>>>>';
    const objects = ['<</Type/Font/Subtype/Type1/BaseFont/ABCDEF+Comic#20Sans>>'];
    const content = 'BT /F1 9 Tf 50 50 Td (Bonjour) Tj ET';
    expect(inspectPdf('a.pdf', plainPdf({ pages: [{ content, entries }], objects })).fonts).toEqual([
      { name: 'Comic Sans', embedded: false },
    ]);
  });

  it('lays a picture too large for its pixels, in a form that is turned and scaled', () => {
    const pages = [
      { content: 'q 2 0 0 2 10 10 cm /Fm Do Q', entries: '/Resources <</XObject <</Fm 100 0 R>>>>' },
    ];
    const form = '0 36 -72 0 0 0 cm /Im Do';
    const objects = [
      `<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</Im 101 0 R>>>>/Length ${form.length}>>stream\n${form}\nendstream`,
      '<</Subtype/Image/Width 100/Height 300/ColorSpace/DeviceRGB/BitsPerComponent 8/SMask 102 0 R/Length 3>>stream\nabc\nendstream',
      '<</Subtype/Image/Width 100/Height 300/ColorSpace/DeviceGray/Length 3>>stream\nabc\nendstream',
    ];
    const report = inspectPdf('a.pdf', plainPdf({ pages, objects }));
    expect(report.images).toEqual([{ page: 1, width: 100, height: 300, dpi: 100 }]);
    expect(report).toMatchObject({ spaces: ['rgb'], transparency: true });
  });

  it('mixes inks: their greatest sum counts, by number, by name, by a space of its own', () => {
    const entries =
      '/Resources <</ColorSpace <</C1 [/ICCBased 100 0 R] /C2 [/DeviceN [/Cyan /Or#20chaud] /DeviceCMYK 101 0 R]>>>>';
    const objects = ['<</N 4/Length 1>>stream\nx\nendstream', '<<>>'];
    const content =
      '0 .2 .3 0 k 0 0 1 1 re f /C1 CS .9 .8 .7 .6 SCN 0 0 m 1 1 l S /C2 cs 1 1 scn 9 9 5 5 re f';
    const report = inspectPdf('a.pdf', plainPdf({ pages: [{ content, entries }], objects }));
    expect(report).toMatchObject({ totalInk: 300, spots: ['Or chaud'], spaces: ['cmyk', 'spot'] });
  });

  it('is black alone where no other ink is laid, and paper is no ink', () => {
    const black = inspectPdf(
      'a.pdf',
      plainPdf({ pages: [{ content: '0 0 0 .8 k 0 0 0 0 K 9 9 5 5 re B' }] }),
    );
    expect(black).toMatchObject({ spaces: ['grey'], totalInk: 80 });
  });

  it('hides a picture in its content, and goes on after it', () => {
    const content =
      'BI /W 2 /H 2 /CS /RGB /BPC 8 ID \u0001\u0002EI\u0003 1 0 0 rg\nEI 0 0 0 .5 k 0 0 1 1 re f';
    expect(inspectPdf('a.pdf', plainPdf({ pages: [{ content }] })).totalInk).toBe(50);
  });

  it('turns its pages, and passes its boxes down', () => {
    const entries = '/Rotate 90 /TrimBox [8.5 8.5 274.96 133.23] /BleedBox [274.96 141.73 2.83 0]';
    expect(inspectPdf('a.pdf', plainPdf({ pages: [{ entries }, {}] })).pages).toEqual(
      [
        { trim: { width: 44, height: 94 }, media: { width: 50, height: 100 }, bleed: 0 },
        { media: { width: 50, height: 100 }, bleed: 0 },
      ].map((page, at) => (at === 1 ? { media: { width: 100, height: 50 }, bleed: 0 } : page)),
    );
  });

  it('says what it keeps in any of the ways there are', () => {
    const xmp = '<rdf:Description pdfaid:part="2" pdfaid:conformance="B" pdfxid:GTS_PDFXVersion="PDF/X-4p"/>';
    const catalogue =
      '/Metadata 100 0 R /OutputIntents [<</S/GTS_PDFX/OutputConditionIdentifier(PSO \\(v3\\))>>]';
    const objects = [`<</Length ${xmp.length}>>stream\n${xmp}\nendstream`];
    expect(inspectPdf('a.pdf', plainPdf({ catalogue, objects }))).toMatchObject({
      standards: ['PDF/X-4p', 'PDF/A-2b'],
      outputIntent: { condition: 'PSO (v3)', embedded: false },
    });
  });

  it('holds notes and packs what is not read here', () => {
    const pages = [{ entries: '/Annots [<</Subtype/Link>> <</Subtype/Text>>]' }];
    expect(inspectPdf('a.pdf', plainPdf({ pages })).interactive).toBe(true);
    const links = [{ entries: '/Annots [<</Subtype/Link>>] /Contents 100 0 R' }];
    const objects = ['<</Length 3/Filter/Unheard>>stream\nabc\nendstream'];
    const report = inspectPdf('a.pdf', plainPdf({ pages: links, objects }));
    expect(report).toMatchObject({ interactive: false, unread: [{ reason: 'content', pages: [1] }] });
  });
});
