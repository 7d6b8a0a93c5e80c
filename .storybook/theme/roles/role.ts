import { ofBrand } from './brand.ts';
import { ofEditorial } from './editorial.ts';
import { everywhere } from './everywhere.ts';
import { ofInterface } from './interface.ts';

const own: Readonly<Record<string, string>> = { ...ofBrand, ...ofInterface, ...ofEditorial };

/** What a property of a component is for, in French; nothing where nobody has said it yet. */
export const roleOf = (component: string, property: string): string | undefined =>
  own[`${component}.${property}`] ?? everywhere[property];
