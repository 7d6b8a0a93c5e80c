import type { DesignTokens } from 'style-dictionary/types';
import { measurePairs } from '../contrast/measure.ts';
import { contrastPairs } from '../contrast/pairs.ts';
import { renderContrast, renderContrastTypes } from './contrast-module.ts';
import { renderCss } from './css.ts';
import { renderDtcg } from './dtcg/dtcg.ts';
import { renderResolver } from './dtcg/resolver.ts';
import { renderFormats } from './formats.ts';
import { listInks } from './inks.ts';
import { renderFlatJson } from './json.ts';
import { renderModule, renderTypes } from './module.ts';
import { listVariables, resolveModel } from './variables.ts';
import type { Files } from './write-files.ts';

/**
 * Every file of `dist/` by its path. Same source, same bytes.
 *
 * @throws Error when a reference leads nowhere or a pair names a token that does not exist.
 * @example const files = await buildFiles(readSource('tokens/src')); files['tokens.css']
 */
export async function buildFiles(source: DesignTokens): Promise<Files> {
  const model = await resolveModel(source);
  const variables = listVariables(model);
  const inks = listInks(model.light);
  const measured = measurePairs(contrastPairs, variables);
  return {
    'tokens.css': renderCss(variables),
    'tokens.js': renderModule(variables, inks),
    'tokens.d.ts': renderTypes(variables, inks),
    'tokens.json': renderFlatJson(variables),
    'tokens.dtcg.json': renderDtcg(source, 'light'),
    'tokens.dark.dtcg.json': renderDtcg(source, 'dark'),
    'tokens.resolver.json': renderResolver(model.light, model.dark),
    'contrast.js': renderContrast(measured),
    'contrast.d.ts': renderContrastTypes(),
    ...renderFormats(model, variables, measured),
  };
}
