/** Every way a command line may be misunderstood, in French. */
import { fr } from '../words/fr.ts';
import { type CommandName, commandNames, commandOf } from './commands.ts';
import { type OptionName, optionOf, spelling } from './options.ts';
import { UsageError, unknownWord } from './usage-error.ts';

export const missingCommand = (): UsageError =>
  new UsageError('missing-command', {
    what: 'Il manque la commande.',
    why: fr`Les commandes : ${commandNames.join(', ')}.`,
    fix: fr`Pour dessiner un badge :`,
    example: { command: 'badge', rest: '"Atelier Ubac"' },
  });

export const unknownCommand = (typed: string): UsageError =>
  unknownWord({
    code: 'unknown-command',
    noun: 'La commande',
    list: 'Les commandes',
    typed,
    known: commandNames,
    otherwise: {
      fix: fr`Pour dessiner un badge :`,
      example: { command: 'badge', rest: '"Atelier Ubac"' },
    },
  });

export function unknownOption(
  typed: string,
  known: readonly OptionName[],
  command?: CommandName,
): UsageError {
  return unknownWord({
    code: 'unknown-option',
    noun: 'L’option',
    list: command ? `Les options de ${command}` : 'Les options',
    typed,
    known: known.map(spelling),
    otherwise: {
      fix: fr`Si c’est le début du nom, écrivez -- devant :`,
      example: { command: 'badge', rest: '-- "-20 % le mardi"' },
    },
  });
}

export function notHere(name: OptionName, command: CommandName): UsageError {
  const owners = commandNames.filter((other) => commandOf(other).options.includes(name));
  return new UsageError(
    'option-not-here',
    {
      what: fr`L’option ${spelling(name)} ne va pas avec la commande ${command}.`,
      why: fr`Elle appartient à : ${owners.join(', ')}.`,
      fix: fr`Retirez-la, ou lisez :`,
      example: { command, rest: '--help' },
    },
    { option: spelling(name), command, owners },
  );
}

export function wrongValue(name: OptionName, value: string): UsageError {
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

export function missingValue(name: OptionName, wanted: string): UsageError {
  const words = optionOf(name).words?.map((entry) => entry.slug);
  const option = spelling(name);
  return new UsageError(
    'missing-value',
    {
      what: fr`L’option ${option} attend une valeur.`,
      why: words
        ? fr`Les valeurs possibles : ${words.join(', ')}.`
        : fr`Elle s’écrit : ${option} <${wanted}>`,
      fix: fr`Écrivez par exemple : ${option} ${words?.[0] ?? optionOf(name).example ?? ''}`,
    },
    { option },
  );
}
