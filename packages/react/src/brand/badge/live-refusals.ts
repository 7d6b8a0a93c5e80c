import type { Refusal } from '@coodyssee/logo';

/** A refusal of the page, not of the name: what could not be had, with the error that says it. */
class LiveRefusal extends Error implements Refusal {
  readonly what: string;
  readonly why: string;
  readonly fix: string;

  constructor({ what, why, fix }: Refusal, cause?: unknown) {
    super([what, why, fix].join(' '), { cause });
    this.name = 'LiveRefusal';
    this.what = what;
    this.why = why;
    this.fix = fix;
  }
}

/** An answer of a server is not a connection that fails: a person can do nothing about it. */
const isOffline = (cause: unknown): boolean => cause instanceof TypeError;

/** The words have letters that the page has no typeface for, and nobody said where one is. */
export function noFaces(texts: readonly string[]): Error {
  console.warn(
    `LiveBadge: "${texts[0] ?? ''}" needs a typeface of another script. Say in \`faces\` where they are: see the README of @coodyssee/react.`,
  );
  return new LiveRefusal({
    what: 'Ce nom a des lettres que cette page ne dessine pas.',
    why: 'La page n’a que les lettres latines.',
    fix: 'Écrivez le nom en lettres latines, ou faites ce badge dans l’atelier des badges.',
  });
}

/** A typeface that the words need could not be had. */
export function faceNotLoaded(file: string, cause: unknown): Error {
  const name = file.split('/').at(-1);
  return new LiveRefusal(
    {
      what: 'Ce nom n’a pas pu être dessiné.',
      why: `La police de ses lettres (${name}) ${isOffline(cause) ? 'n’a pas pu être chargée' : 'n’est pas à sa place sur ce site'}.`,
      fix: isOffline(cause)
        ? 'Vérifiez la connexion, puis réessayez.'
        : 'Prévenez qui tient le site, ou écrivez le nom en lettres latines.',
    },
    cause,
  );
}

/** The font engine did not come, or was not allowed to run. */
export const engineNotStarted = (cause: unknown): Error =>
  new LiveRefusal(
    {
      what: 'Ce nom n’a pas pu être dessiné.',
      why: 'Ce qui dessine ses lettres n’a pas pu être chargé.',
      fix: 'Vérifiez la connexion, puis rechargez la page.',
    },
    cause,
  );

/** The drawing did not even begin: its program did not come. */
export const programNotLoaded = (cause: unknown): Error =>
  new LiveRefusal(
    {
      what: 'Le badge n’a pas pu être dessiné.',
      why: 'Le programme qui le dessine n’a pas pu être chargé.',
      fix: 'Vérifiez la connexion, puis rechargez la page.',
    },
    cause,
  );

/** A fault of the program: its words are for who mends it, and stand in the console. */
export const ownFault = (cause: unknown): Error =>
  new LiveRefusal(
    {
      what: 'Le badge n’a pas pu être dessiné.',
      why: 'C’est une erreur de la page, pas du nom.',
      fix: 'Prévenez qui tient le site.',
    },
    cause,
  );
