import type { ReadFace } from '../../../packages/logo/src/type/fonts.ts';

/** Every file of the font packages that a badge may need, by the address the build gives it. */
const addresses = import.meta.glob<string>(
  [
    '../../../node_modules/@expo-google-fonts/*/{400Regular,500Medium,600SemiBold,700Bold}/*.ttf',
    '../../../node_modules/@fontsource-variable/noto-sans-{sc,jp,kr}/files/*-wght-normal.woff2',
    '../../../node_modules/@fontsource-variable/noto-sans-{sc,jp,kr}/unicode.json',
  ],
  { query: '?url', import: 'default', eager: true },
);

/** Fetches a file of a font package from this very site: nothing is asked of anyone else. */
export const readFace: ReadFace = async (file) => {
  const address = addresses[`../../../node_modules/${file}`];
  if (!address) throw new Error(`No address is known for ${file}.`);
  const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
  if (!file.endsWith('.woff2')) return bytes;
  const { default: fromWoff2 } = await import('woff2-encoder/decompress');
  return fromWoff2(bytes);
};
