import { memberInk, parseColour } from '@coodyssee/logo/colour';
import { brand } from '../brand.ts';

/** Understands a member's colour where the badge needs it: as a shape on white. */
export const readMemberColour = (text: string) =>
  memberInk(text, { ground: brand.inks.paper, use: 'graphic', house: brand.inks });

/** The colour, if it can be read already: one half typed must not take the badge away. */
export function usableColour(typed: string | undefined): string | undefined {
  try {
    return typed && parseColour(typed) ? typed : undefined;
  } catch {
    return undefined;
  }
}
