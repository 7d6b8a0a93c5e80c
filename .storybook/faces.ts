import type { ReadFace } from '@coodyssee/logo/fonts';

/** Figtree's files as Vite serves them: what the stories' badges are set in. */
const files = import.meta.glob<string>('/node_modules/@expo-google-fonts/figtree/{500,600,700}*/*.ttf', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Reads a font for a story; only names that Figtree can set are told there. */
export const readFace: ReadFace = async (file) => {
  const address = files[`/node_modules/${file}`];
  if (!address) throw new Error(`No story has ${file}.`);
  return new Uint8Array(await (await fetch(address)).arrayBuffer());
};
