import type { Refusal } from '@coodyssee/logo';
import type { BadgeOrder, Composed, PageColours } from '../composer/badges.ts';
import type { ReadMembers } from '../composer/members.ts';

/** What draws badges and reads tables: a module of its own, loaded with the first use. */
interface Composer {
  readonly compose: (order: BadgeOrder) => Promise<Composed>;
  readonly pageColours: (colour: string) => PageColours | undefined;
}
interface TableReader {
  readonly readMembers: (bytes: Uint8Array) => Promise<ReadMembers | { readonly refusal: Refusal }>;
}

/** Where this very script lies; known only while it runs for the first time. */
const here = (document.currentScript as HTMLScriptElement | null)?.src ?? document.baseURI;

/** Folder of the modules, named by what is in it: the build writes it here. */
declare const __COMPOSER__: string;

const load = <Module>(name: string): Promise<Module> =>
  import(/* @vite-ignore */ new URL(`${__COMPOSER__}/${name}.js`, here).href);

export const composer = (): Promise<Composer> => load('compose');
export const tableReader = (): Promise<TableReader> => load('table');
