import type { Drift } from '@coodyssee/kit/catalogue';
import { fr } from '@coodyssee/kit/words';
import { type CommandLine, lastValue, spelling } from '../command.ts';
import { UsageError } from '../line/usage-error.ts';

/** A printer that drifts by more holds its paper wrongly; mm. */
const most = 20;

function readShift(line: CommandLine, name: 'droite' | 'bas'): number {
  const text = lastValue(line, name);
  if (text === undefined) return 0;
  const [, digits] =
    /^([+-]?\d{1,2}(?:[.,]\d{1,2})?)\s*(?:mm)?$/.exec(text.trim().replace('\u2212', '-')) ?? [];
  const value = Number(digits?.replace(',', '.'));
  if (digits !== undefined && Math.abs(value) <= most) return value;
  throw new UsageError('bad-number', {
    what: fr`Le décalage « ${text} » de ${spelling({ name })} n’est pas compris.`,
    why: fr`Il faut un nombre de millimètres, de -${most} à ${most}.`,
    fix: fr`Écrivez par exemple : ${spelling({ name })} 1,5, ou ${spelling({ name })}=-1,5 dans l’autre sens.`,
  });
}

/** How far the person's printer lays its ink beside the right place. @throws UsageError `bad-number` */
export const readDrift = (line: CommandLine): Drift => ({
  x: readShift(line, 'droite'),
  y: readShift(line, 'bas'),
});
