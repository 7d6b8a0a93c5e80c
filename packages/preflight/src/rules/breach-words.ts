import type { BreachCode } from '../report.ts';
import { fr } from '../words/fr.ts';

/** After « et ne l’est pas : ». */
export const breachWords: Readonly<Record<BreachCode, string>> = {
  'no-trim': 'le format fini manque',
  'both-boxes': 'le format fini est dit deux fois (TrimBox et ArtBox)',
  'boxes-outside': 'les cadres de la page ne s’emboîtent pas',
  'no-press': 'la presse visée manque',
  'no-identifier': 'l’identifiant du fichier (ID) manque',
  'trapped-unsaid': 'le recouvrement (Trapped) n’est pas dit',
  'fonts-outside': 'des polices manquent',
  programs: 'il contient des scripts ou des actions',
  links: 'il contient des liens ou des notes sur la page',
  'transfer-curves': 'il change les courbes de la presse (TR, HTP)',
  postscript: 'il contient du PostScript',
  'device-rgb': 'il contient du RVB sans profil',
  'newer-version': 'sa version de PDF est plus récente que la norme',
  'packed-objects': 'ses objets sont compressés ensemble (flux d’objets)',
  transparency: 'il contient des transparences',
  'colours-of-light': fr`il contient des couleurs Lab ou à profil ICC`,
  'newer-packing': 'des images sont compressées en JPEG 2000 ou JBIG2',
  layers: 'il contient des calques',
  attachments: 'des fichiers y sont joints',
  'info-missing': 'son titre ou ses dates manquent',
  'no-profile': 'le profil de la presse n’est pas dans le fichier',
  'no-metadata': 'ses métadonnées (XMP) ne disent pas la norme',
  untagged: 'il n’est pas balisé',
  'no-language': 'sa langue n’est pas dite',
  suspects: 'ses balises se disent incertaines (Suspects)',
  'no-title': 'son titre manque dans ses métadonnées (XMP)',
  'title-hidden': 'il ne demande pas que son titre s’affiche',
  'no-alternative': 'une image balisée n’a pas d’alternative',
  'tab-order': 'l’ordre de ses liens au clavier n’est pas dit',
  'old-packing': 'il est compressé en LZW',
};

const elsewhere: ReadonlySet<BreachCode> = new Set([
  'no-trim',
  'both-boxes',
  'boxes-outside',
  'no-press',
  'fonts-outside',
  'programs',
  'device-rgb',
  'attachments',
]);

/** True for what another rule says by its own name. */
export const isToldElsewhere = (code: BreachCode): boolean => elsewhere.has(code);
