import { formatHex } from 'culori';
import type { Recipe } from './recipes.ts';
import { type Step, steps } from './steps.ts';

/** A DTCG colour token: an OKLCH colour object, or an alias to an ink. */
interface RampToken {
  readonly $value: string | { colorSpace: 'oklch'; components: number[]; hex: string };
  readonly $description: string;
}

/**
 * Draws one ramp as DTCG tokens, keyed by step name.
 *
 * @example drawRamp(recipes[0])['500'] // { $value: '{ink.orange}', $description: 'Orange 500 : …' }
 */
function drawRamp(recipe: Recipe): Record<string, RampToken> {
  return Object.fromEntries(steps.map((step, index) => [step.name, drawStep(recipe, step, index)]));
}

function drawStep(recipe: Recipe, step: Step, index: number): RampToken {
  const ink = recipe.inks?.[step.name];
  const title = `${recipe.label} ${step.name}`;
  if (ink)
    return { $value: `{ink.${ink}}`, $description: `${title}, l’encre ${ink} même\u00a0: ${step.role}.` };
  const components = [step.lightness, recipe.chroma[index] ?? 0, recipe.hue[index] ?? 0];
  const [l = 0, c = 0, h = 0] = components;
  const hex = formatHex({ mode: 'oklch', l, c, h });
  return {
    $value: { colorSpace: 'oklch', components, hex },
    $description: `${title}\u00a0: ${step.role}.`,
  };
}

/** The whole palette as a DTCG document: what `src/palette.tokens.json` must say. */
export function drawPalette(recipes: readonly Recipe[]): object {
  const groups = recipes.map((recipe) => [
    recipe.name,
    { $description: recipe.purpose, ...drawRamp(recipe) },
  ]);
  return { palette: { $type: 'color', ...Object.fromEntries(groups) } };
}
