/** Builds dist/ from src/: `npm run build -w @coodyssee/tokens`. */
import { fileURLToPath } from 'node:url';
import { buildFiles } from './build/build-files.ts';
import { readSource } from './build/read-source.ts';
import { writeFiles } from './build/write-files.ts';

const folder = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const files = await buildFiles(readSource(folder('src')));
writeFiles(folder('dist'), files);
console.log(`tokens: ${Object.keys(files).join(', ')}`);
