/** Words that stand where somebody was to write their own, as they are shown to a person. */
const stand = [
  'votre titre ici',
  'votre texte ici',
  'votre nom ici',
  'votre logo ici',
  'date et lieu ici',
  'titre ici',
  'texte ici',
  'date ici',
  'lieu ici',
  'saisissez votre texte',
  'saisissez un titre',
  'cliquez pour modifier',
  'cliquez pour ajouter',
  'texte à remplacer',
  'texte de remplacement',
  'lorem ipsum',
  'dolor sit amet',
  'your text here',
  'your title here',
  'insert text here',
] as const;

/** Letters alone: a PDF may set words without their spaces, and breaks lines where it likes. */
const lettersOf = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, '');

const known = stand.map((words) => ({ words, letters: lettersOf(words) }));

/**
 * The words of a model that nobody has replaced; nothing where there are none.
 * @example findPlaceholder('VOTRE TITRE\nici !') // 'votre titre ici'
 */
export function findPlaceholder(text: string): string | undefined {
  const letters = lettersOf(text);
  return known.find((one) => letters.includes(one.letters))?.words;
}
