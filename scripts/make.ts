/** `npm run make -- <what>`: rebuilds what is committed and made by code; alone, lists it. */
import { choose, type Jobs } from './choose.ts';

const jobs: Jobs = {
  assets: {
    what: 'the master files of the logo, in assets/logo; a test holds them to the byte',
    run: async () => (await import('./assets.ts')).makeAssets(),
  },
  pictures: {
    what: 'the pictures of the README, in docs/pictures; the studio’s one needs Chromium',
    run: async () => (await import('./pictures.ts')).makePictures(),
  },
  construction: {
    what: 'the picture of the symbol’s construction, in docs/pictures',
    run: async () => (await import('./construction.ts')).makeConstruction(),
  },
  drawings: {
    what: 'the logo’s outlines as React and the custom element carry them',
    run: async () => (await import('./drawings.ts')).makeDrawings(),
  },
  lettering: {
    what: 'the outlines of the wordmark and of the descriptor, from the typeface',
    run: async () => (await import('./lettering.ts')).makeLettering(),
  },
  latin: {
    what: 'what sets Western European texts without a font engine',
    run: async () => (await import('./latin.ts')).makeLatin(),
  },
  harfbuzz: {
    what: 'the font engine’s binary, as a module that any bundler takes',
    run: async () => (await import('./harfbuzz.ts')).makeEngine(),
  },
  'poster-face': {
    what: 'the typeface that the poster to complete carries',
    run: async () => (await import('./poster-face.ts')).makePosterFace(),
  },
  'page-face': {
    what: 'the typeface that the pages of a kit carry',
    run: async () => (await import('./page-face.ts')).makePageFace(),
  },
  'print-table': {
    what: 'the table from screen colours to the four inks (needs Debian’s argyll and icc-profiles-free)',
    run: async () => (await import('./print-table.ts')).makePrintTable(),
  },
  'output-profile': {
    what: 'the FOGRA39 profile that print files carry (needs the same packages)',
    run: async () => (await import('./output-profile.ts')).makeOutputProfile(),
  },
  sbom: {
    what: 'the list of all that ships with the packages (CycloneDX), in docs; from the lock alone',
    run: async () => (await import('./sbom.ts')).makeBill(),
  },
};

await choose('make', jobs, process.argv.slice(2));
