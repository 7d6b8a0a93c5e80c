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
  /** Path of the file of their own logo. */
  readonly logo?: string;
}

/** The commands that draw one activity's badge, and what an example of each ends with. */
const after = { badge: '', etiquettes: ' --planche L7160' } as const;
type Naming = keyof typeof after;

/**
 * The activity of a `badge` command.
 *
 * @throws UsageError without a name, or with two.
 */
export function readActivity(line: CommandLine, command: Naming = 'badge'): Activity {
  const [name, ...more] = line.operands;
  if (name === undefined) throw missingName(command);
  if (more.length > 0) throw tooManyNames(line.operands, command);
  const status = lastValue(line, 'status');
  return {
    name,
    ...defined({
      trade: lastValue(line, 'trade'),
      logo: lastValue(line, 'logo'),
      status: status === undefined ? undefined : readWord('status', status, statuses).id,
    }),
  };
}

function missingName(command: Naming): UsageError {
  return new UsageError('missing-name', {
    what: 'Il manque le nom de l’activité.',
    why: 'Le badge porte ce nom.',
    fix: fr`Écrivez par exemple :`,
    example: { command, rest: `"Atelier Ubac"${after[command]}` },
  });
}

function tooManyNames(names: readonly string[], command: Naming): UsageError {
  return new UsageError(
    'too-many-names',
    {
      what: fr`Il y a ${names.length} noms au lieu d’un.`,
      why: 'Un nom en plusieurs mots doit être entre guillemets.',
      fix: fr`Écrivez :`,
      example: { command, rest: shellWord(names.join(' ')) + after[command] },
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
