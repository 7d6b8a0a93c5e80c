/** Tells French from English by their small words and by letters that only one of them has. */

/** What stands between quotation marks is somebody's own words: a name, a heading, a word of the badge. */
const quoted = /“[^”]*”|«[^»]*»|"[^"]*"/g;
/** Names and terms that are the same in every language. */
const names =
  /Coodyssée|Co’hop|Hautes-Alpes|Ubac|Ébéniste|Français|English|Embrun|Chorges|CAPE|RCS|[\w.-]*coodyssee[\w.-]*|\S+@\S+|https?:\S+|[\w-]+\.(?:example|html|eml|png|svg|pdf|txt|zip)/g;

const frenchWords =
  /(?<![\p{L}’-])(?:le|la|les|des|une|est|sont|dans|avec|sur|vous|votre|vos|nous|notre|qui|que|quoi|et|au|aux|du|cette|ces|il|elle|ils|sans|mais|donc|leur|pas|fond|encre|couleur|nom|métier|fichier|bandeau|sceau|tient|lignes?|noir|blanc)(?![\p{L}’])/iu;
const frenchSigns = /[àâçèêëîïôûùœ]|(?<=\p{L})é|é(?=\p{L})|[ldnsjcmt]’\p{L}{2}|\p{L}\u00a0:|\u202f[;!?]/iu;
const englishWords =
  /(?<![\p{L}’-])(?:the|of|and|is|are|your|you|with|this|that|from|it|its|has|have|was|were|by|what|which|when|where|not|cannot|will|would|its|file|name|colour|trade|ground|ink)(?![\p{L}’-])/iu;

export const withoutQuotes = (text: string): string => text.replace(quoted, '');
const own = (text: string): string => withoutQuotes(text).replace(names, '');

/** The French that a text of the English page holds; nothing where it is English. */
export function frenchIn(text: string): string | undefined {
  const rest = own(text);
  return (frenchWords.exec(rest) ?? frenchSigns.exec(rest))?.[0];
}

/** The English that a text of the French page holds; nothing where it is French. */
export const englishIn = (text: string): string | undefined => englishWords.exec(own(text))?.[0];

/** What a composed sentence says where a detail was not there. */
export const holes = /undefined|null|NaN|\[object|\bInfinity\b/;
