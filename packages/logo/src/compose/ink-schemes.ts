import type { inks } from '@coodyssee/tokens';
import type { Role } from '../scene/scene.ts';
import type { InkSet } from './catalogue.ts';
import type { Rendering } from './drawing.ts';

export type InkName = keyof typeof inks;
type Painted = Exclude<Role, 'ground'>;
type OwnRole = Extract<Role, 'own' | 'own-ink' | 'own-plate'>;

/** One way to ink any scene: which ink each role takes, and the ground it is made for. */
export interface InkScheme {
  readonly ground: InkName;
  /** The ground where the scene has small text, which needs 4.5:1 and not 3:1. */
  readonly textGround: InkName;
  readonly rendering: Rendering;
  /** `member` stands for the member's own colour; a role of a member's own logo that is not named is left out. */
  readonly roles: Readonly<
    Record<Exclude<Painted, OwnRole>, InkName | 'member'> & Partial<Record<OwnRole, InkName | 'member'>>
  >;
  /** What `member` falls back to; none where the set makes no sense without a colour. */
  readonly withoutMember?: InkName;
}

const ours = (ink: InkName | 'member') => ({
  disc: ink,
  'front-body': ink,
  'ground-line': ink,
  ring: ink,
  wordmark: ink,
  descriptor: ink,
  name: ink,
  trade: ink,
  endorsement: ink,
});

/** Everything in one ink, a member's own logo too. */
const all = (ink: InkName | 'member'): InkScheme['roles'] => ({ ...ours(ink), 'own-ink': ink });

/** `small` sets the words whose letters are too thin to be printed with four inks. */
const colour = (text: InkName, small: InkName): InkScheme['roles'] => ({
  ...ours(text),
  trade: small,
  endorsement: small,
  descriptor: small,
  disc: 'orange',
  ring: 'orange',
  'front-body': 'member',
  'ground-line': 'member',
  // the logo's parts bring their own inks; this one is for a part without
  own: text,
});

const on = (ground: InkName, textGround = ground) => ({ ground, textGround, rendering: 'solid' }) as const;

export const inkSchemes: Readonly<Record<InkSet, InkScheme>> = {
  colour: { ...on('blanc'), roles: colour('ardoise', 'ardoise-texte'), withoutMember: 'orange' },
  dark: {
    ...on('ardoise'),
    roles: { ...colour('blanc', 'blanc'), 'own-plate': 'blanc' },
    withoutMember: 'orange',
  },
  // white on the brand orange is 3.5:1: enough for shapes and the wordmark, not for a name to read
  reversed: { ...on('orange', 'orange-texte'), roles: all('blanc') },
  black: { ...on('blanc'), roles: all('noir') },
  white: { ...on('ardoise'), roles: all('blanc') },
  member: { ...on('blanc'), roles: all('member') },
  line: { ...on('blanc'), roles: all('noir'), rendering: 'line' },
};

/**
 * The least contrast of each role with its ground (WCAG 2.2): 4.5 for words to read, 3 for the rest. A member's own
 * logo is judged by all its colours: see `settleOwnLogo`.
 */
export const leastContrast: Readonly<Record<Painted, number>> = {
  disc: 3,
  'front-body': 3,
  'ground-line': 3,
  ring: 3,
  wordmark: 3,
  descriptor: 4.5,
  name: 4.5,
  trade: 4.5,
  endorsement: 4.5,
  own: 0,
  'own-ink': 3,
  'own-plate': 0,
};
