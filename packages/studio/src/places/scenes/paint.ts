import { cssVar } from '@coodyssee/tokens';

/**
 * The paints of the scenes. A place keeps its own paper or its own night, whatever the page’s: these do not
 * change with the theme.
 */
export const paint = {
  paper: cssVar('ink.blanc'),
  snow: cssVar('ink.neige'),
  night: cssVar('ink.ardoise'),
  black: cssVar('ink.noir'),
  orange: cssVar('ink.orange'),
  slate: {
    50: cssVar('palette.slate.50'),
    100: cssVar('palette.slate.100'),
    200: cssVar('palette.slate.200'),
    300: cssVar('palette.slate.300'),
    400: cssVar('palette.slate.400'),
    500: cssVar('palette.slate.500'),
    600: cssVar('palette.slate.600'),
    700: cssVar('palette.slate.700'),
    800: cssVar('palette.slate.800'),
    950: cssVar('palette.slate.950'),
  },
  sand: {
    100: cssVar('palette.sand.100'),
    200: cssVar('palette.sand.200'),
    300: cssVar('palette.sand.300'),
    400: cssVar('palette.sand.400'),
    500: cssVar('palette.sand.500'),
    600: cssVar('palette.sand.600'),
    700: cssVar('palette.sand.700'),
    800: cssVar('palette.sand.800'),
  },
  sun: {
    100: cssVar('palette.orange.100'),
    200: cssVar('palette.orange.200'),
    300: cssVar('palette.orange.300'),
    400: cssVar('palette.orange.400'),
  },
  sky: { 50: cssVar('palette.blue.50'), 100: cssVar('palette.blue.100'), 200: cssVar('palette.blue.200') },
  fir: {
    200: cssVar('palette.green.200'),
    300: cssVar('palette.green.300'),
    600: cssVar('palette.green.600'),
    700: cssVar('palette.green.700'),
    800: cssVar('palette.green.800'),
    900: cssVar('palette.green.900'),
  },
  lamp: cssVar('palette.yellow.200'),
  signal: cssVar('palette.red.500'),
} as const;
