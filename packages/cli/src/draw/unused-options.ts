import { fr } from '@coodyssee/kit/words';
import type { Width } from '@coodyssee/logo';
import { takesColour } from '@coodyssee/logo/brand';
import type { Notice } from '@coodyssee/logo/errors';
import { type Option, spelling } from '../command.ts';
import { spellWidth, widthSlug } from '../line/measures.ts';
import { picture } from '../options/picture.ts';
import type { PlannedFile } from './plan.ts';
import type { Request } from './request.ts';

/** An option, and the files on which it has an effect. */
interface Use {
  readonly option: Option;
  readonly typed: (request: Request) => boolean;
  readonly serves: (file: PlannedFile) => boolean;
  readonly why: string;
}

const uses: readonly Use[] = [
  {
    option: picture.dpi,
    typed: ({ sizes }) => sizes.dpi !== undefined,
    serves: ({ format, width }) => format.id === 'png' && !(width && 'px' in width),
    why: 'une résolution ne compte que pour un PNG dont la largeur est en mm ou en cm.',
  },
  {
    option: picture.bleed,
    typed: ({ sizes }) => sizes.bleed !== undefined,
    serves: ({ format }) => format.id === 'print',
    why: 'seul le PDF d’impression a un fond perdu.',
  },
  {
    option: picture.simplify,
    typed: ({ look }) => look.simplify,
    serves: ({ width }) => width !== undefined,
    why: 'aucun fichier n’a de largeur imposée.',
  },
  {
    option: picture.colour,
    typed: ({ look }) => look.colour !== undefined,
    serves: ({ ink }) => takesColour(ink),
    why: 'ces encres ne montrent pas la couleur de l’activité.',
  },
];

const noFileAt = (width: Width): string =>
  'px' in width
    ? fr`une largeur en pixels ne règle que le PNG ; pour un PDF, donnez-la en mm ou en cm.`
    : 'un SVG n’a pas de taille à lui.';

const unused = (option: string, why: string): Notice => ({
  code: 'unused-option',
  message: fr`${option} ne change rien ici : ${why}`,
  details: { option },
});

/** What was typed but changes no file of the plan: a person must not believe that it did. */
export function unusedOptions(request: Request, plan: readonly PlannedFile[]): readonly Notice[] {
  const served = new Set(plan.flatMap(({ width }) => (width ? [widthSlug(width)] : [])));
  const widths = request.sizes.widths.filter((width) => !served.has(widthSlug(width)));
  const others = uses.filter(({ typed, serves }) => typed(request) && !plan.some(serves));
  return [
    ...widths.map((width) => unused(`${spelling(picture.width)} ${spellWidth(width)}`, noFileAt(width))),
    ...others.map(({ option, why }) => unused(spelling(option), why)),
  ];
}
