import type { Ink } from '../scene/ink.ts';

/** An ink of a brand, with the words that a French sentence needs for it. */
export interface BrandInk extends Ink {
  /** « sur fond ardoise » */
  readonly on?: string;
  /** « l’ardoise de la coopérative » */
  readonly the?: string;
}

/** What a member's colour is held against: the inks that it must not be taken for, or may give way to. */
export interface HouseColours {
  readonly primary: BrandInk;
  readonly ink: BrandInk;
  /** The others by name, for the words of a ground. */
  readonly [role: string]: BrandInk;
}

/** « sur fond blanc » for an ink of the house, « sur le fond #… » for any other. */
export function groundWords(ground: Ink, house: HouseColours): string {
  const own = Object.values(house).find(({ name }) => name === ground.name);
  return own?.on ?? `sur le fond ${ground.screen.toUpperCase()}`;
}
