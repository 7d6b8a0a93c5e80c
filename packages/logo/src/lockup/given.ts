import { IdentityError } from '../errors.ts';

/** What a program got wrong, for whoever writes it without types: words, where a TypeError would say nothing. */
function wrong(what: string, why: string, fix: string): IdentityError {
  return new IdentityError('bad-option', { what, why, fix }, { reason: 'wrong-shape' });
}

const quoted = (word: string): string => `«\u00a0${word}\u00a0»`;
const isObject = (given: unknown): given is Record<string, unknown> =>
  typeof given === 'object' && given !== null && !Array.isArray(given);

/** @throws IdentityError for a brand or a platform that is missing, or for one in the other's place */
export function checkDoor(brand: unknown, platform: unknown): void {
  const fix = `Écrivez ${quoted('createIdentity(brand, platform)')}.`;
  if (!isObject(brand) || !('typeface' in brand))
    throw wrong(
      'La marque n’a pas été donnée.',
      'Elle vient d’abord, et dit le symbole, les encres et les lettres.',
      fix,
    );
  if (!isObject(platform))
    throw wrong(
      'La plateforme n’a pas été donnée.',
      'Elle dit ce qui écrit les fichiers et où sont les polices\u202f; un objet vide suffit pour un SVG en lettres latines.',
      fix,
    );
}

/** @throws IdentityError for anything but a member with a name */
export function checkMember(member: unknown): void {
  if (isObject(member) && typeof member.name === 'string') return;
  throw wrong(
    'Le membre n’est pas donné comme il faut.',
    `Il faut au moins son nom, dans un objet${typeof member === 'string' ? ', et c’est un texte qui est donné' : ''}.`,
    `Écrivez ${quoted("{ name: 'Atelier Ubac', trade: 'Ébéniste' }")}.`,
  );
}

/** What is often written for an option that exists under another name. */
const meant: Readonly<Record<'badge' | 'logo', Readonly<Record<string, string>>>> = {
  badge: { color: 'colour', ink: 'inks', variant: 'layout', size: 'width', background: 'ground' },
  logo: { ink: 'inks', layout: 'variant', size: 'width', background: 'ground' },
};

/** @throws IdentityError for options that are no object, a misspelt one, or a width without its unit */
export function checkRequest(request: unknown, subject: 'badge' | 'logo'): void {
  if (!isObject(request))
    throw wrong(
      'Les options ne sont pas données comme il faut.',
      'Ce qui suit est un objet, où chaque option porte son nom.',
      `Écrivez ${quoted(subject === 'logo' ? "{ variant: 'vertical' }" : "{ layout: 'band' }")}.`,
    );
  const misspelt = Object.keys(meant[subject]).find((word) => word in request);
  if (misspelt)
    throw wrong(
      `Il n’y a pas d’option ${quoted(misspelt)}.`,
      'Elle serait passée sous silence, et le dessin ne serait pas celui qui est voulu.',
      `Écrivez ${quoted(meant[subject][misspelt] ?? '')}.`,
    );
  const { width } = request;
  if (width !== undefined && !(isObject(width) && ('px' in width || 'mm' in width)))
    throw wrong(
      'La largeur est donnée sans son unité.',
      'Un dessin a deux minimums, l’un en px pour l’écran, l’autre en mm pour le papier.',
      `Écrivez ${quoted('{ width: { px: 240 } }')} ou ${quoted('{ width: { mm: 60 } }')}.`,
    );
}

/** @throws IdentityError for a typesetter that is missing, or still on its way */
export function checkTypesetter(typesetter: unknown): void {
  if (isObject(typesetter) && typeof typesetter.shape === 'function') return;
  const onItsWay = isObject(typesetter) && typeof typesetter.then === 'function';
  throw wrong(
    onItsWay ? 'Ce qui compose les mots n’est pas encore là.' : 'Ce qui compose les mots n’a pas été donné.',
    onItsWay
      ? 'C’est une promesse qui est donnée.'
      : 'Un badge porte des mots, que «\u00a0typesetter\u00a0» compose.',
    onItsWay
      ? 'Attendez-la avec «\u00a0await\u00a0».'
      : 'Donnez ce que «\u00a0await identity.load(member)\u00a0» rend.',
  );
}

/** @throws IdentityError where a file has no size, or no purpose */
export function checkFile(options: unknown, format: 'png' | 'pdf'): void {
  if (isObject(options)) return;
  throw format === 'png'
    ? wrong(
        'La taille de l’image manque.',
        'Un PNG est fait de pixels\u00a0: il faut en dire le nombre.',
        `Écrivez ${quoted('{ width: 1200 }')} ou ${quoted('{ widthMm: 60 }')}.`,
      )
    : wrong(
        'L’usage du PDF manque.',
        'Il n’a pas les mêmes encres à l’écran et chez l’imprimeur.',
        `Écrivez ${quoted("{ for: 'screen' }")} ou ${quoted("{ for: 'print', widthMm: 60 }")}.`,
      );
}
