import type { Settings } from '@coodyssee/kit';
import { french } from '../engine/write-words.ts';
import type { DocumentFile } from '../make-documents.ts';

/** What may be done with the files, and what may not. */
const rules = [
  'Prenez le logo dans le dossier qui dit votre usage ; ne le retapez pas, ne le recolorez pas, ne l’étirez pas.',
  'Gardez autour de lui une tête d’air. Sous sa taille minimale, prenez le symbole seul.',
  'Sur un fond sombre, prenez la version faite pour lui.',
  'Écrivez Coodyssée avec une capitale et un accent, sans autre capitale.',
  'Les activités et les personnes des images sont inventées : ce ne sont pas des membres.',
] as const;

const credits = 'Dessin et polices : Coodyssée ; Figtree, licence SIL Open Font License.';

/** The contact block, from the settings: what they lack is left to write, and never guessed. */
export function contactText({ legal }: Settings): string {
  const lines = [
    legal.name,
    legal.address?.replace(', ', '\n'),
    legal.phone,
    legal.email ?? '[e-mail de presse : à écrire dans coodyssee.json, legal.email]',
    legal.website ?? '[site : à écrire dans coodyssee.json, legal.website]',
  ];
  return `${lines
    .filter((line) => line !== undefined)
    .map(french)
    .join('\n')}\n`;
}

/** What is in the archive, file by file, and the rules of use. */
export function readMeText(name: string, edition: string, files: readonly DocumentFile[]): string {
  const longest = Math.max(...files.map(({ path }) => path.length));
  return [
    french(`${name} : dossier pour la presse et les ambassadeurs, édition ${edition}`),
    '',
    french('Règles d’usage'),
    ...rules.map((rule) => french(`– ${rule}`)),
    '',
    french('Ce que contient ce dossier'),
    ...files.map(({ path, use }) => `${path.padEnd(longest)}  ${french(use)}`),
    '',
    french(credits),
    '',
  ].join('\n');
}
