import { coodyssee } from '../brand/index.ts';
import * as fonts from './fonts.ts';

export type { LoadOptions, ReadFace } from './fonts.ts';
export const loadTypesetter = (
  texts: readonly string[],
  how: fonts.ReadFace | fonts.LoadOptions,
  options: Pick<fonts.LoadOptions, 'weights'> = {},
) =>
  fonts.loadTypesetter(
    texts,
    typeof how === 'function' ? { readFace: how, face: coodyssee.typeface, ...options } : how,
  );
