/** Writes src/palette.tokens.json again from ramps/recipes.ts: run it after changing a recipe. */
import { writeFileSync } from 'node:fs';
import { drawPalette } from './ramps/draw-ramp.ts';
import { recipes } from './ramps/recipes.ts';

const file = new URL('src/palette.tokens.json', import.meta.url);
// One line per token component list, as the formatter wants it.
const text = JSON.stringify(drawPalette(recipes), null, 2).replace(
  /\[\s+([\d.]+),\s+([\d.]+),\s+([\d.]+)\s+\]/g,
  '[$1, $2, $3]',
);
writeFileSync(file, `${text}\n`);
