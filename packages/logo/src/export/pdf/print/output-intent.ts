import { type PDFContext, PDFRawStream, type PDFRef, PDFString } from '@cantoo/pdf-lib';

/** The press the inks are meant for, under the name it has in the ICC's registry. */
const condition = {
  Type: 'OutputIntent',
  S: 'GTS_PDFX',
  OutputConditionIdentifier: PDFString.of('FOGRA39'),
  OutputCondition: PDFString.of(
    'Offset printing, ISO 12647-2:2004/Amd 1, paper type 1 or 2, coated, 115 g/m2',
  ),
  RegistryName: PDFString.of('http://www.color.org'),
  Info: PDFString.of('Coated FOGRA39 (ISO 12647-2:2004)'),
};

/** 94 kB, read with the first print file: no page that only draws has to load it. */
async function readProfile(): Promise<Uint8Array> {
  const { deflatedProfile } = await import('./output-profile.generated.ts');
  return Uint8Array.from(atob(deflatedProfile), (letter) => letter.charCodeAt(0));
}

/** The same bytes go into every print file: they are unpacked once. */
let profile: Promise<Uint8Array> | undefined;

async function addProfile(context: PDFContext): Promise<PDFRef> {
  profile ??= readProfile();
  const facts = context.obj({ N: 4, Alternate: 'DeviceCMYK', Filter: 'FlateDecode' });
  return context.register(PDFRawStream.of(facts, await profile));
}

/** Names the press without carrying its profile: what PDF/X-1a allows for a registered one. */
export const addNamedIntent = (context: PDFContext): PDFRef =>
  context.register(context.obj({ ...condition }));

/** Names the press and carries its profile, as PDF/X-4 demands. */
export async function addOutputIntent(context: PDFContext): Promise<PDFRef> {
  const profile = await addProfile(context);
  return context.register(context.obj({ ...condition, DestOutputProfile: profile }));
}
