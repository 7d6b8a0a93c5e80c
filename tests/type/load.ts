import { figtree } from '../../packages/logo/src/brand/typeface/figtree.ts';
import { loadTypesetter as load, type ReadFace } from '../../packages/logo/src/type/fonts.ts';
import type { Weight } from '../../packages/logo/src/type/shaped.ts';

/** A typesetter in Figtree. */
export const loadTypesetter = (
  texts: readonly string[],
  readFace: ReadFace,
  options: { readonly weights?: readonly Weight[] } = {},
) => load(texts, { readFace, face: figtree, ...options });
