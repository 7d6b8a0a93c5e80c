import type { Command, Option } from '../command.ts';
import { drift, everywhere, out } from '../options/everywhere.ts';
import { picture } from '../options/picture.ts';
import { affiche } from './affiche.ts';
import { aide } from './aide.ts';
import { badge } from './badge.ts';
import { controle } from './controle.ts';
import { cordee } from './cordee.ts';
import { documents } from './documents.ts';
import { etiquettes } from './etiquettes.ts';
import { groupe } from './groupe.ts';
import { icones } from './icones.ts';
import { kits } from './kits.ts';
import { logo } from './logo.ts';
import { noms } from './noms.ts';
import { presse } from './presse.ts';
import { verre } from './verre.ts';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  badge,
  logo,
  kits,
  cordee,
  groupe,
  noms,
  verre,
  affiche,
  icones,
  etiquettes,
  documents,
  presse,
  controle,
  aide,
];

export const commandNames: readonly string[] = commands.map(({ name }) => name);
export const commandOf = (name: string): Command | undefined =>
  commands.find((command) => command.name === name);

/** What pictures take stands first, and what many commands take last: so npm's swallowed options are told. */
const last = [drift.droite, drift.bas, out, everywhere.json, everywhere.quiet, everywhere.help];
const others = commands.flatMap(({ options }) => options).filter((option) => !last.includes(option));
const known = [...Object.values(picture), ...others, ...last, everywhere.version];

/** Every option once, by its name; a command's own of that name may know other words. */
export const allOptions: readonly Option[] = known.filter(
  ({ name }, at) => known.findIndex((option) => option.name === name) === at,
);
