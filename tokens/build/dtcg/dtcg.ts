import type { DesignTokens } from 'style-dictionary/types';
import type { Mode } from '../token.ts';
import { saidByResolver } from './resolver.ts';
import { selectMode } from './select-mode.ts';

/** A DTCG file of one mode, as written: references, group descriptions and types stay where they stand. */
export function renderDtcg(source: DesignTokens, mode: Mode): string {
  const tree = selectMode(source, mode, saidByResolver) as object;
  return `${JSON.stringify({ $schema: 'https://www.designtokens.org/schemas/2025.10/format.json', ...tree }, null, 2)}\n`;
}
