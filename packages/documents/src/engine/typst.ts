import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readFace } from '@coodyssee/logo/node';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const folder = fileURLToPath(new URL('../../templates/', import.meta.url));
const templates = ['document.typ', 'blocks.typ', 'drawing.typ'] as const;
/** The weights of the text styles. */
const cuts = ['400Regular', '500Medium', '600SemiBold', '700Bold'] as const;

const buffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** What a document is written for: the compiler itself holds PDF/UA-1, a printer wants neither tags nor links. */
const targets = {
  screen: { pdfStandard: 'ua-1' },
  press: { pdfStandard: '1.6', pdfTags: false },
} as const;
export type Target = keyof typeof targets;

/** A template that could not be set: a fault of ours, with the compiler's own words. */
class SettingError extends Error {
  override readonly name = 'SettingError';
}

const messages = (diagnostics: readonly unknown[]): string =>
  diagnostics.map((one) => (one as { message?: string }).message ?? String(one)).join('\n');

async function openCompiler(): Promise<NodeCompiler> {
  const files = cuts.map((cut) => readFace(`@expo-google-fonts/figtree/${cut}/Figtree_${cut}.ttf`));
  const fontBlobs = (await Promise.all(files)).map(buffer);
  const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs }] });
  for (const name of templates) compiler.addSource(folder + name, await readFile(folder + name, 'utf8'));
  return compiler;
}

let opened: Promise<NodeCompiler> | undefined;

/**
 * Sets a document by the template.
 * @param data all that the template reads
 * @throws SettingError where the template refuses: words that overflow their page, a drawing without its words
 */
export async function setDocument(data: object, target: Target): Promise<Uint8Array> {
  opened ??= openCompiler();
  const compiler = await opened;
  compiler.mapShadow(`${folder}data.json`, Buffer.from(JSON.stringify(data)));
  try {
    const compiled = compiler.compile({ mainFilePath: `${folder}document.typ`, resetRead: true });
    const fault = compiled.takeError();
    if (fault || !compiled.result) throw new SettingError(messages(fault?.shortDiagnostics ?? []));
    return new Uint8Array(compiler.pdf(compiled.result, targets[target]));
  } catch (error) {
    if (error instanceof Error) throw error;
    throw new SettingError(String(error));
  }
}
