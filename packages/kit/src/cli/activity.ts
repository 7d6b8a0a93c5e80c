import { statuses } from '@coodyssee/logo';
import { fr } from '../words/fr.ts';
import { shellWord } from '../words/shell-word.ts';
import { type CommandLine, lastValue } from './command-line.ts';
import { defined } from './defined.ts';
import { UsageError } from './usage-error.ts';
import { readWord } from './words.ts';

/** The activity a badge is for, as it was typed. */
export interface Activity {
  readonly name: string;
  readonly trade?: string;
  readonly status?: string;
}

/**
 * The activity of a `badge` command.
 *
 * @throws UsageError without a name, or with two.
 */
export function readActivity(line: CommandLine): Activity {
  const [name, ...more] = line.operands;
  if (name === undefined) throw missingName();
  if (more.length > 0) throw tooManyNames(line.operands);
  const status = lastValue(line, 'status');
  return {
    name,
    ...defined({
      trade: lastValue(line, 'trade'),
      status: status === undefined ? undefined : readWord('status', status, statuses).id,
    }),
  };
}

function missingName(): UsageError {
  return new UsageError('missing-name', {
    what: 'Il manque le nom de l’activité.',
    why: 'Le badge porte ce nom.',
    fix: fr`Écrivez par exemple :`,
    example: { command: 'badge', rest: '"Atelier Ubac"' },
  });
}

function tooManyNames(names: readonly string[]): UsageError {
  return new UsageError(
    'too-many-names',
    {
      what: fr`Il y a ${names.length} noms au lieu d’un.`,
      why: 'Un nom en plusieurs mots doit être entre guillemets.',
      fix: fr`Écrivez :`,
      example: { command: 'badge', rest: shellWord(names.join(' ')) },
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
