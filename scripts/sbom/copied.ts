/** Works of others that are in our packages in another form, without a package of theirs being installed. */
export interface Copied {
  readonly name: string;
  /** The package it was taken from, as npm has it. */
  readonly from: string;
  /** Absent where the lock knows. */
  readonly version?: string;
  readonly licence: string;
  readonly copyright: string;
  /** Of ours, the one that carries it. */
  readonly inside: string;
  readonly files: readonly string[];
}

const figtree = {
  licence: 'OFL-1.1',
  copyright: '2022 The Figtree Project Authors',
} as const;

export const copied: readonly Copied[] = [
  {
    ...figtree,
    name: 'Figtree, as outlines',
    from: '@expo-google-fonts/figtree',
    inside: '@coodyssee/logo',
    files: ['packages/logo/src/brand/typeface/figtree.generated.ts'],
  },
  {
    name: 'HarfBuzz, as WebAssembly',
    from: 'harfbuzzjs',
    licence: 'MIT',
    copyright: '2019-2026 The harfbuzzjs project authors; HarfBuzz: its authors, Old MIT',
    inside: '@coodyssee/logo',
    files: ['packages/logo/src/type/harfbuzz/harfbuzz.generated.ts'],
  },
  {
    ...figtree,
    name: 'Figtree, cut to Western European letters',
    from: '@fontsource-variable/figtree',
    inside: '@coodyssee/kit',
    files: [
      'packages/kit/src/markup/page-face.generated.ts',
      'packages/kit/src/supports/poster/face.generated.ts',
    ],
  },
  {
    ...figtree,
    name: 'Figtree, as WOFF2',
    from: '@fontsource-variable/figtree',
    inside: '@coodyssee/react',
    files: [
      'packages/react/src/fonts/figtree-latin-ext-wght-italic.woff2',
      'packages/react/src/fonts/figtree-latin-ext-wght-normal.woff2',
      'packages/react/src/fonts/figtree-latin-wght-italic.woff2',
      'packages/react/src/fonts/figtree-latin-wght-normal.woff2',
    ],
  },
  {
    name: 'Ubuntu Medium, lines as outlines',
    from: '@expo-google-fonts/ubuntu',
    version: '0.4.1',
    licence: 'LicenseRef-Ubuntu-font-licence-1.0',
    copyright: '2010, 2011 Canonical Ltd',
    inside: '@coodyssee/kit',
    files: ['packages/kit/src/supports/funders/statement.generated.ts'],
  },
  {
    name: 'FOGRA39L, fitted to its measurements',
    from: 'icc-profiles-free',
    version: '2.0.1+dfsg',
    licence: 'Zlib',
    copyright: 'Kai-Uwe Behrmann',
    inside: '@coodyssee/logo',
    files: [
      'packages/logo/src/export/pdf/print/output-profile.generated.ts',
      'packages/logo/src/colour/print-table.generated.ts',
    ],
  },
];
