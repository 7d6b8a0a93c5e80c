import type { IdentityError } from '@coodyssee/logo';

/** Why a cell of the matrix is empty, in three words; the command says the rest to who asks. */
const reasons: Readonly<Record<string, string>> = {
  unseen: 'trop peu contrasté',
  'brings-ground': 'apporte son fond',
  'pale-words': 'couleur trop pâle',
};

/** @throws Error for a refusal that no cell was meant to have */
export function refusedWords({ details, message }: IdentityError): string {
  const words = reasons[String(details.reason)];
  if (words === undefined) throw new Error(`The matrix has no words for: ${message}`);
  return words;
}
