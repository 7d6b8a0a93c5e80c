import { makeSiteFiles, type SiteRequest } from '@coodyssee/kit/site-icons';
import { fr, shellWord, slugOf } from '@coodyssee/kit/words';
import { brand } from '@coodyssee/logo/brand';
import { renderPng } from '@coodyssee/logo/png';
import { type CommandLine, lastValue } from '../command.ts';
import { defined } from '../defined.ts';
import { identity } from '../identity.ts';
import { UsageError } from '../line/usage-error.ts';
import { wordOf } from '../line/words.ts';
import { deliver, titleOf } from '../report/deliver.ts';
import type { Surroundings } from '../surroundings.ts';

/**
 * A site's icons and its pictures for sharing: the cooperative's own, or a member's.
 *
 * @throws UsageError for a word that is no option's, or a member's colour without a member
 * @throws IdentityError, KitError for words, a colour or an address that cannot be taken
 */
export async function drawSiteIcons(line: CommandLine, around: Surroundings): Promise<void> {
  refuseOperands(line);
  const request = requestOf(line);
  const { member } = request;
  const { files, notices } = await makeSiteFiles(request, { identity, renderPng });
  const title = titleOf(fr`Icônes de ${member ? fr`« ${member.name} »` : brand.name}`);
  const home = member ? `icones/${slugOf(member.name)}` : 'icones';
  return deliver({ title, home, files, notices }, line, around);
}

function requestOf(line: CommandLine): SiteRequest {
  const name = lastValue(line, 'nom');
  const colour = lastValue(line, 'couleur');
  const status = wordOf(line, 'status')?.id;
  if (name === undefined && (colour ?? status) !== undefined) throw noName(colour);
  return {
    ...(name !== undefined && { member: { name, ...defined({ colour, status }) } }),
    ...defined({ titles: line.values.titre, website: lastValue(line, 'site') }),
  };
}

/** A name is an option here: the command has two subjects. */
function refuseOperands({ operands }: CommandLine): void {
  if (operands.length === 0) return;
  throw new UsageError(
    'too-many-names',
    {
      what: fr`« ${operands.join(' ')} » n’est pas attendu ici.`,
      why: 'Sans option, ces icônes sont celles de la coopérative.',
      fix: fr`Pour une activité :`,
      example: { command: 'icones', rest: `--nom ${shellWord(operands.join(' '))}` },
    },
    { names: operands },
  );
}

const noName = (colour: string | undefined): UsageError =>
  new UsageError('missing-name', {
    what: 'Il manque le nom de l’activité.',
    why: 'Le logo de la coopérative ne prend ni la couleur ni le statut d’un membre.',
    fix: fr`Écrivez par exemple :`,
    example: {
      command: 'icones',
      rest: `--nom "Atelier Ubac"${colour === undefined ? '' : ` --couleur ${shellWord(colour)}`}`,
    },
  });
