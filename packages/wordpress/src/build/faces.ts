import { globSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { readFace } from '@coodyssee/logo/node';
import { gzipSync } from 'fflate';

const require = createRequire(import.meta.resolve('@coodyssee/logo/package.json'));
const { dependencies } = require('@coodyssee/logo/package.json') as { dependencies: Record<string, string> };

/** The faces with three static weights; ideographs take fourteen megabytes, more than most hosts let one upload. */
const faceFiles = (): readonly string[] =>
  Object.keys(dependencies)
    .filter((name) => name.startsWith('@expo-google-fonts/'))
    .flatMap((name) => {
      const cwd = dirname(require.resolve(`${name}/package.json`));
      return globSync('{500Medium,600SemiBold,700Bold}/*.ttf', { cwd }).map((file) => `${name}/${file}`);
    })
    .toSorted();

/** The faces as `fetchGzippedFaces` asks for them: gzipped, under an ending that no server unpacks on the way. */
export async function faces(): Promise<Readonly<Record<string, Uint8Array>>> {
  const files: Record<string, Uint8Array> = {};
  for (const file of faceFiles())
    files[`${file}.gzip`] = gzipSync(await readFace(file), { level: 9, mtime: 0 });
  return files;
}
