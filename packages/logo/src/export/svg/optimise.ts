import { optimize, type PluginConfig } from 'svgo/browser';

/** What svgo's usual set does and our files must not suffer, each for its own reason. */
const unwanted = {
  /** Ids carry the text alternative; they are made unique by us. */
  cleanupIds: false,
  /** Would drop `role` and `focusable`, and a black fill: a page's own `fill` would then show through. */
  removeUnknownsAndDefaults: false,
  /** A description belongs to the person who reads with ears. */
  removeDesc: false,
  /** Would turn some hex colours into names: they stay searchable as the tokens write them. */
  convertColors: false,
  /** Would write some millimetres as pixels; our numbers are rounded already. */
  cleanupNumericValues: false,
  /** Each part stays an object that a designer can pick. */
  mergePaths: false,
} as const;

const plugins = (decimals: number): PluginConfig[] => [
  {
    name: 'preset-default',
    params: {
      overrides: {
        ...unwanted,
        // Cutters and old importers misread arcs and like outlines that say they are closed.
        convertPathData: {
          floatPrecision: decimals,
          makeArcs: { threshold: -1, tolerance: -1 },
          convertToQ: false,
          removeUseless: false,
        },
      },
    },
  },
];

/**
 * Makes one of our SVG texts smaller without changing what it shows or says. Doing it twice changes nothing more.
 * Stands apart from `renderSvg`, so that a preview in a page does not load svgo.
 * @param decimals places the text was written with, in drawing units
 * @throws Error when the text is not well-formed XML
 * @example optimiseSvg(renderSvg(scene, inks))
 */
export function optimiseSvg(svg: string, decimals = 2): string {
  return optimize(svg, { multipass: true, floatPrecision: decimals, plugins: plugins(decimals) }).data;
}
