import { tokens } from '@coodyssee/tokens';
import { palette } from './palette.ts';

const variable = (name: string): string => `var(--coodyssee-${name})`;
/** WordPress parts figures from letters in the names it makes of these: none has a figure. */
const sizes = {
  xs: ['tiny', '1'],
  sm: ['small', '2'],
  md: ['normal', '3'],
  lg: ['lead', '4'],
  xl: ['large', '5'],
  '2xl': ['heading', '6'],
  '3xl': ['title', '7'],
  '4xl': ['headline', '8'],
  '5xl': ['display', '9'],
} as const;
const steps = ['2', '3', '4', '6', '8', '12', '16', '24'] as const;

const face = (style: 'normal' | 'italic', subset: 'latin' | 'latin-ext') => ({
  fontFamily: 'Figtree',
  fontWeight: '300 900',
  fontStyle: style,
  fontDisplay: 'swap',
  src: [`file:./assets/fonts/figtree-${subset}-wght-${style}.woff2`],
  unicodeRange:
    subset === 'latin'
      ? 'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD'
      : 'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF',
});

const heading = (style: string) => ({
  typography: {
    fontFamily: variable('font-family-sans'),
    fontSize: variable(`font-size-${style}`),
    fontWeight: variable('font-weight-bold'),
    lineHeight: variable('font-line-height-tight'),
    letterSpacing: variable('typography-heading-1-tracking'),
  },
});

const settings = () => ({
  appearanceTools: true,
  useRootPaddingAwareAlignments: true,
  layout: {
    contentSize: String(tokens['container.text']),
    wideSize: String(tokens['container.page']),
  },
  color: { defaultPalette: false, defaultGradients: false, defaultDuotone: false, palette: palette() },
  spacing: {
    defaultSpacingSizes: false,
    units: ['rem', 'px', '%', 'vw'],
    spacingSizes: steps.map((step) => ({ slug: step, name: step, size: variable(`space-${step}`) })),
  },
  typography: {
    fluid: false,
    defaultFontSizes: false,
    customFontSize: false,
    fontFamilies: [
      {
        slug: 'sans',
        name: 'Figtree',
        // the faces take their name from it, so it is the name itself
        fontFamily: String(tokens['font.family.sans']),
        fontFace: (['normal', 'italic'] as const).flatMap((style) =>
          (['latin-ext', 'latin'] as const).map((subset) => face(style, subset)),
        ),
      },
    ],
    fontSizes: Object.entries(sizes).map(([size, [slug, name]]) => ({
      slug,
      name,
      size: variable(`font-size-${size}`),
    })),
  },
});

const styles = () => ({
  color: { background: variable('color-surface'), text: variable('color-text') },
  typography: {
    fontFamily: variable('font-family-sans'),
    fontSize: variable('font-size-md'),
    lineHeight: variable('font-line-height-normal'),
  },
  spacing: {
    blockGap: variable('space-5'),
    padding: { left: 'clamp(1.25rem, 5vw, 4rem)', right: 'clamp(1.25rem, 5vw, 4rem)' },
  },
  elements: {
    link: {
      color: { text: variable('color-link') },
      ':hover': { color: { text: variable('color-link-hover') } },
    },
    button: {
      color: { background: variable('color-action'), text: variable('color-action-text') },
      border: { radius: variable('radius-md') },
      typography: { fontSize: variable('font-size-md'), fontWeight: variable('font-weight-semibold') },
      spacing: { padding: { top: '0.75rem', bottom: '0.75rem', left: '1.5rem', right: '1.5rem' } },
      ':hover': { color: { background: variable('color-action-hover') } },
    },
    h1: heading('4xl'),
    h2: heading('3xl'),
    h3: heading('2xl'),
    h4: heading('xl'),
  },
  blocks: {
    'core/site-title': { typography: { fontWeight: variable('font-weight-bold') } },
    'core/quote': {
      border: { width: '0' },
      typography: { fontSize: variable('font-size-xl'), fontWeight: variable('font-weight-medium') },
    },
    'core/separator': { color: { text: variable('color-border-brand') } },
  },
});

/** The theme's own theme.json, version 3: colours that follow the night are the tokens' variables. */
export const themeJson = () => ({
  $schema: 'https://schemas.wp.org/trunk/theme.json',
  version: 3,
  settings: settings(),
  styles: styles(),
  customTemplates: [{ name: 'page-wide', title: 'Wide page, without a title', postTypes: ['page'] }],
  templateParts: [
    { name: 'header', title: 'Header', area: 'header' },
    { name: 'footer', title: 'Footer', area: 'footer' },
  ],
});

const ground = (background: string, text: string) => ({
  version: 3,
  styles: { color: { background: variable(background), text: variable(text) } },
});

/** Other grounds for the whole site. */
export const variations = () => [
  { name: 'neige', title: 'Snow', ...ground('color-surface-warm', 'color-text') },
  { name: 'blanc', title: 'White', ...ground('color-surface', 'color-text') },
];
