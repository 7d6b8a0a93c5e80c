import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { ReadFace } from '../type/fonts.ts';

const require = createRequire(import.meta.url);

/** Reads a file of an installed font package: Node's answer to `loadTypesetter`'s question. */
export const readFace: ReadFace = async (file) => readFile(require.resolve(file));
