/** Every way a command line may be misunderstood before its command is asked, in French. */
import { fr } from '@coodyssee/kit/words';
import { type Command, type Option, spelling } from '../command.ts';
import { commandNames, commands } from '../commands/index.ts';
import { UsageError, unknownWord } from './usage-error.ts';

/** What to do where no other advice is near. */
const drawOne = {
  fix: fr`Pour dessiner un badge :`,
  example: { command: 'badge', rest: '"Atelier Ubac"' },
};

export const missingCommand = (): UsageError =>
  new UsageError('missing-command', {
    what: 'Il manque la commande.',
    why: fr`Les commandes : ${commandNames.join(', ')}.`,
    ...drawOne,
  });

export const unknownCommand = (typed: string): UsageError =>
  unknownWord({
    code: 'unknown-command',
    noun: 'La commande',
    list: 'Les commandes',
    typed,
    known: commandNames,
    otherwise: drawOne,
  });

export const unknownOption = (typed: string, known: readonly string[], command?: Command): UsageError =>
  unknownWord({
    code: 'unknown-option',
    noun: 'L’option',
    list: command ? `Les options de ${command.name}` : 'Les options',
    typed,
    known,
    otherwise: {
      fix: fr`Si c’est le début du nom, écrivez -- devant :`,
      example: { command: 'badge', rest: '-- "-20 % le mardi"' },
    },
  });

export function notHere(option: Option, { name: command }: Command): UsageError {
  const takes = ({ options }: Command) => options.some(({ name }) => name === option.name);
  const owners = commands.filter(takes).map(({ name }) => name);
  return new UsageError(
    'option-not-here',
    {
      what: fr`L’option ${spelling(option)} ne va pas avec la commande ${command}.`,
      why: fr`Elle appartient à : ${owners.join(', ')}.`,
      fix: fr`Retirez-la, ou lisez :`,
      example: { command, rest: '--help' },
    },
    { option: spelling(option), command, owners },
  );
}

export function wrongValue(name: Option, value: string): UsageError {
  const option = spelling(name);
  return new UsageError(
    'unwanted-value',
    {
      what: fr`L’option ${option} ne prend pas de valeur.`,
      why: fr`Vous avez écrit « ${option}=${value} ».`,
      fix: fr`Écrivez seulement : ${option}`,
    },
    { option },
  );
}
