/** The ink sets a brand may take, each in a module that says all that is known of it. */
import { black } from './black.ts';
import { colour } from './colour.ts';
import { dark } from './dark.ts';
import { line } from './line.ts';
import { member } from './member.ts';
import { reversed } from './reversed.ts';
import { white } from './white.ts';

export const inkSets = [colour, dark, reversed, black, white, member, line] as const;
export type InkSetId = (typeof inkSets)[number]['id'];
