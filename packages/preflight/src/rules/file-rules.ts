import type { BreachCode, PrintReport } from '../report.ts';
import { fr } from '../words/fr.ts';
import { breachWords, isToldElsewhere } from './breach-words.ts';
import { error, type Rules, warning } from './rule.ts';
import { unreadWords } from './unread-words.ts';

const isX = ({ standards }: PrintReport) => standards.some((name) => name.startsWith('PDF/X'));
/** Half of what is asked: seen as squares at arm’s length. */
const coarse = 0.5;

/** What the file holds and claims. */
export const fileRules: Rules<
  | 'fonts-outside'
  | 'coarse-images'
  | 'screen-intent'
  | 'no-intent'
  | 'no-standard'
  | 'claim-broken'
  | 'other-claim-broken'
  | 'programs'
  | 'interactive'
  | 'attachments'
  | 'hidden-layers'
  | 'partly-unread'
> = {
  'fonts-outside': ({ fonts }) => {
    const outside = fonts.filter(({ embedded }) => !embedded).map(({ name }) => name);
    return (
      outside.length > 0 &&
      error(
        fr`Des polices ne sont pas dans le fichier : ${outside.join(', ')}.`,
        fr`Exportez en incorporant les polices, ou vectorisez les textes ; sans elles, un autre caractère sera imprimé.`,
        { fonts: outside },
      )
    );
  },
  'coarse-images': ({ images }, { dpi }) => {
    const low = images.filter((image) => image.dpi < dpi * 0.99);
    const worst = low.reduce<(typeof low)[number] | undefined>(
      (least, image) => (least && least.dpi <= image.dpi ? least : image),
      undefined,
    );
    if (!worst) return;
    const what = fr`${low.length > 1 ? `${low.length} images ont` : 'Une image a'} moins de ${dpi} points par pouce (la plus faible : ${worst.dpi}, page ${worst.page}).`;
    const fix = 'Remplacez-les par des images plus grandes, ou réduisez-les sur la page.';
    const say = worst.dpi < dpi * coarse ? error : warning;
    return say(what, fix, { images: low.length, wanted: dpi, dpi: worst.dpi, page: worst.page });
  },
  'screen-intent': ({ outputIntent, otherIntents }) =>
    !outputIntent &&
    otherIntents.length > 0 &&
    error(
      fr`Le fichier dit ses couleurs faites pour autre chose qu’une presse : ${otherIntents.join(', ')}.`,
      'Exportez en PDF/X-4 avec le profil que donne l’imprimeur (souvent FOGRA39 pour un papier couché).',
      { intents: otherIntents },
    ),
  'no-intent': ({ outputIntent, otherIntents }) =>
    !outputIntent &&
    otherIntents.length === 0 &&
    warning(
      'Le fichier ne dit pas pour quelle presse ses couleurs sont faites.',
      'Exportez en PDF/X-4 avec le profil que donne l’imprimeur (souvent FOGRA39 pour un papier couché).',
    ),
  'no-standard': (report) =>
    !isX(report) &&
    warning(
      'Le fichier ne suit aucune norme d’échange (PDF/X).',
      'Exportez en PDF/X-4, ou en PDF/X-1a si l’imprimeur le demande.',
    ),
  'claim-broken': ({ breaches, standards, transparency }) => {
    const isTold = (code: BreachCode) => isToldElsewhere(code) || (code === 'transparency' && transparency);
    const own = breaches.filter((code) => !isTold(code));
    const claim = standards.find((name) => name.startsWith('PDF/X')) ?? 'PDF/X';
    return (
      own.length > 0 &&
      error(
        fr`Le fichier se dit ${claim} et ne l’est pas : ${own.map((code) => breachWords[code]).join(fr` ; `)}.`,
        fr`Exportez de nouveau avec le préréglage ${claim} de votre logiciel : un fichier retouché après l’export perd souvent la norme.`,
        { claim, breaches: own },
      )
    );
  },
  'other-claim-broken': ({ otherClaims }) => {
    const broken = otherClaims.filter(({ breaches }) => breaches.length > 0);
    const claims = broken.map(({ name }) => name);
    const breaches = [...new Set(broken.flatMap((claim) => claim.breaches))];
    return (
      broken.length > 0 &&
      warning(
        fr`Le fichier se dit ${claims.join(', ')} et ne l’est pas : ${breaches.map((code) => breachWords[code]).join(fr` ; `)}.`,
        'Un imprimeur n’y regarde pas, mais qui écoute le fichier ou l’archive en a besoin. Exportez de nouveau avec cette norme, ou sans la nommer.',
        { claims, breaches },
      )
    );
  },
  programs: ({ beside }) =>
    beside.programs &&
    error(
      'Le fichier contient un script ou une action automatique.',
      fr`Retirez-les à l’export : un imprimeur refuse un fichier qui agit seul.`,
    ),
  interactive: ({ beside }) =>
    beside.notes + beside.fields > 0 &&
    warning(
      'Le fichier contient des formulaires ou des notes.',
      fr`Supprimez-les à l’export : le papier n’en a pas l’usage.`,
    ),
  attachments: ({ beside }) =>
    beside.attachments &&
    warning('D’autres fichiers sont joints à celui-ci.', 'Retirez les pièces jointes à l’export.'),
  'hidden-layers': ({ beside: { hiddenLayers } }) =>
    hiddenLayers.length > 0 &&
    warning(
      fr`Des calques sont masqués : ${hiddenLayers.join(', ')}. Selon le logiciel de l’imprimeur, ils paraîtront ou non.`,
      'Supprimez-les avant l’export, ou dites à l’imprimeur ce qu’il doit en faire.',
      { layers: hiddenLayers },
    ),
  'partly-unread': (report) => {
    const { reasons, words } = unreadWords(report);
    return (
      reasons.length > 0 &&
      warning(
        fr`Une partie du fichier n’est pas vue : ${words.join(fr` ; `)}.`,
        'Rien n’est dit de cette partie. Demandez un bon à tirer, ou exportez-la de nouveau pour un contrôle complet.',
        { reasons },
      )
    );
  },
};
