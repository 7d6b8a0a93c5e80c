import { fr, shellWord } from '@coodyssee/kit/words';
import { type CommandLine, lastValue } from '../command.ts';
import { defined } from '../defined.ts';
import { UsageError } from '../line/usage-error.ts';
import { wordOf } from '../line/words.ts';
import type { Activity } from './artist.ts';

/**
 * The activity a badge is for.
 *
 * @param rest what an example of this command ends with
 * @throws UsageError without a name, or with two.
 */
export function readActivity(line: CommandLine, rest = ''): Activity {
  const [name, ...more] = line.operands;
  const command = line.command?.name ?? '';
  if (name === undefined)
    throw new UsageError('missing-name', {
      what: 'Il manque le nom de l’activité.',
      why: 'Le badge porte ce nom.',
      fix: fr`Écrivez par exemple :`,
      example: { command, rest: `"Atelier Ubac"${rest}` },
    });
  if (more.length > 0) throw tooManyNames(line.operands, { command, rest });
  return {
    name,
    ...defined({
      trade: lastValue(line, 'trade'),
      logo: lastValue(line, 'logo'),
      status: wordOf(line, 'status')?.id,
    }),
  };
}

function tooManyNames(names: readonly string[], { command, rest }: { command: string; rest: string }) {
  return new UsageError(
    'too-many-names',
    {
      what: fr`Il y a ${names.length} noms au lieu d’un.`,
      why: 'Un nom en plusieurs mots doit être entre guillemets.',
      fix: fr`Écrivez :`,
      example: { command, rest: shellWord(names.join(' ')) + rest },
    },
    { names },
  );
}

/** A logo carries no name: refuses one. */
export function refuseOperands({ operands }: CommandLine): undefined {
  if (operands.length === 0) return;
  throw new UsageError(
    'too-many-names',
    {
      what: 'Le logo ne porte pas le nom d’une activité.',
      why: fr`Vous avez écrit « ${operands.join(' ')} ».`,
      fix: fr`Pour un badge à ce nom :`,
      example: { command: 'badge', rest: shellWord(operands.join(' ')) },
    },
    { names: operands },
  );
}
