import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { officeSupports } from '../../packages/kit/src/supports/office/office-supports.ts';
import { readPdf, run, withFile } from '../export/readers.ts';
import { hostile, orderFor, ubac } from './order.ts';
import { readXml } from './read-xml.ts';

const files = new Map<string, Uint8Array>();
beforeAll(async () => {
  for (const member of [ubac, hostile]) {
    const order = await orderFor(
      { ...member, building: true },
      {
        legal: { form: 'SARL', registry: 'Gap' },
        insurance: { insurer: 'Assureur & Cie', contact: '04 65 71 00 00', cover: 'France' },
      },
    );
    for (const support of officeSupports)
      for (const { path, bytes } of (await support.make(order)).files) {
        const kind = path.slice(path.lastIndexOf('_') + 1);
        files.set(member === ubac ? kind : `hostile-${kind}`, bytes);
      }
  }
});

const kinds = ['courrier', 'devis', 'facture'] as const;
const parts = (name: string) => unzipSync(files.get(name) ?? new Uint8Array());
const part = (name: string, path: string): string => new TextDecoder().decode(parts(name)[path]);

/** The documents as LibreOffice prints them, all in one start of it. */
async function printAll(names: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), 'coodyssee-'));
  try {
    // two kinds of one document would print over each other
    const copies = names.map((name) => ({
      name,
      file: join(folder, name.replace('.', '-') + extname(name)),
    }));
    for (const { name, file } of copies) await writeFile(file, files.get(name) ?? '');
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const inputs = copies.map(({ file }) => file);
    await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...inputs]);
    const read = async ({ name, file }: (typeof copies)[number]) =>
      [name, await readFile(file.replace(/\.\w+$/, '.pdf'))] as const;
    return new Map(await Promise.all(copies.map(read)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe.each(kinds)('%s', (kind) => {
  it('is an OpenDocument by its first bytes', () => {
    const bytes = Buffer.from(files.get(`${kind}.odt`) ?? []);
    expect(bytes.subarray(30, 77).toString('latin1')).toBe('mimetypeapplication/vnd.oasis.opendocument.text');
    expect(bytes.readUInt16LE(8)).toBe(0);
  });

  it('holds every part its manifest names, and no other', () => {
    const listed = readXml(part(`${kind}.odt`, 'META-INF/manifest.xml'))
      .filter(({ name }) => name === 'manifest:file-entry')
      .map(({ attributes }) => attributes['manifest:full-path'] ?? '');
    const held = Object.keys(parts(`${kind}.odt`)).filter((path) => !/^mimetype$|^META-INF/.test(path));
    expect(listed.filter((path) => path !== '/').sort()).toEqual(held.sort());
  });

  it('names parts that are there, each of a known kind', () => {
    const held = parts(`${kind}.docx`);
    const types = readXml(part(`${kind}.docx`, '[Content_Types].xml'));
    const overrides = types.flatMap(({ attributes }) => attributes.PartName ?? []);
    expect(overrides.filter((path) => !(path.slice(1) in held))).toEqual([]);
    for (const path of Object.keys(held).filter((name) => name.endsWith('.rels'))) {
      const folder = path.replace(/_rels\/[^/]+$/, '');
      const targets = readXml(part(`${kind}.docx`, path)).flatMap(
        ({ attributes }) => attributes.Target ?? [],
      );
      expect(targets.length).toBeGreaterThan(0);
      expect(targets.filter((target) => !(folder + target in held))).toEqual([]);
    }
  });

  it.each(['.odt', '.docx'])('is well-formed in every part of its %s, hostile words and all', (ending) => {
    for (const name of [kind + ending, `hostile-${kind}${ending}`])
      for (const path of Object.keys(parts(name)).filter((each) => /\.(?:xml|rels|svg)$/.test(each)))
        expect(() => readXml(part(name, path)), `${name} ${path}`).not.toThrow();
  });

  it('uses only styles that it defines', () => {
    const styles = readXml(part(`${kind}.docx`, 'word/styles.xml')).flatMap(
      ({ attributes }) => attributes['w:styleId'] ?? [],
    );
    const used = ['document', 'header1', 'header2', 'footer1'].flatMap((name) =>
      readXml(part(`${kind}.docx`, `word/${name}.xml`))
        .filter((element) => /^w:[pr]Style$/.test(element.name))
        .map(({ attributes }) => attributes['w:val'] ?? ''),
    );
    expect(used.length).toBeGreaterThan(10);
    expect(used.filter((style) => !styles.includes(style))).toEqual([]);
    const odt = [part(`${kind}.odt`, 'styles.xml'), part(`${kind}.odt`, 'content.xml')].map(readXml);
    const defined = odt.flat().flatMap(({ attributes }) => attributes['style:name'] ?? []);
    const wanted = odt
      .flat()
      .flatMap(({ attributes }) => [attributes['text:style-name'], attributes['table:style-name']]);
    expect(wanted.filter((style) => style !== undefined && !defined.includes(style))).toEqual([]);
  });

  it('has the badge as outlines and as pixels, with its alternative', () => {
    const odt = part(`${kind}.odt`, 'styles.xml');
    expect(odt).toMatch(/badge-1\.svg.*badge-1\.png/s);
    expect(odt).toContain(
      '<svg:title>Logo Atelier Ubac, une activité de la coopérative Coodyssée</svg:title>',
    );
    const docx = part(`${kind}.docx`, 'word/header1.xml');
    expect(docx).toMatch(/r:embed="png1".*svgBlip.*r:embed="svg1"/s);
    expect(docx).toContain('descr="Logo Atelier Ubac, une activité de la coopérative Coodyssée"');
  });
});

const said: Readonly<Record<(typeof kinds)[number], readonly string[]>> = {
  courrier: ['Embrun, le', 'Objet'],
  devis: [
    'Devis',
    'Désignation',
    'Prix unitaire HT',
    'Total TTC',
    'Bon pour accord',
    '40 € pour frais de recouvrement',
    'Assureur & Cie',
  ],
  facture: [
    'Facture',
    'Date de la prestation',
    'Nature de l’opération',
    'Total TTC à payer',
    'Escompte :',
    '40 € pour frais de recouvrement',
    'Assureur & Cie',
  ],
};

describe('LibreOffice', () => {
  const names = kinds.flatMap((kind) => [`${kind}.odt`, `${kind}.docx`]);
  let printed: ReadonlyMap<string, Uint8Array>;
  beforeAll(async () => {
    printed = await printAll(names);
  });

  it.each(names)('opens %s on one page, with its words as text', async (name) => {
    const pdf = printed.get(name) ?? new Uint8Array();
    expect(await readPdf(pdf, 'pdfinfo')).toMatch(/Pages:\s+1\n/);
    const layout = await withFile(pdf, 'in.pdf', (file) => run('pdftotext', ['-layout', file, '-']));
    const text = layout.replace(/\s+/g, ' ');
    const kind = kinds.find((each) => name.startsWith(each)) ?? 'devis';
    for (const words of [...said[kind], 'Camille Roux', '06 39 98 00 42', 'RCS Gap 508 536 364'])
      expect(text).toContain(words);
    expect(text).toMatch(/société coopérative et participative, SARL à capital variable 1\s?\/\s?1/);
  });
});
