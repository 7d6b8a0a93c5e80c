import { fileURLToPath } from 'node:url';
import { buildFiles } from '../build/build-files.ts';
import { readSource } from '../build/read-source.ts';
import { listVariables, resolveModel } from '../build/variables.ts';

/** The real source, resolved once for a test file: no test depends on an earlier build. */
export const source = readSource(fileURLToPath(new URL('../src', import.meta.url)));
export const model = await resolveModel(source);
export const variables = listVariables(model);
export const files = await buildFiles(source);
