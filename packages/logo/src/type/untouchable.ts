/** Web and e-mail addresses: their letters and signs are not typography. */
const address =
  /(?:https?:\/\/|www\.)\S+|[\p{L}\p{N}._%+'’-]+@[\p{L}\p{N}.-]+|(?<![\p{L}\p{N}])[\p{L}\p{N}'’-]+(?:\.[\p{L}\p{N}-]+)*\.(?:fr|com|org|net|eu|coop|bzh|alsace|paris|io|info|pro|shop|example)(?:\/\S*)?(?![\p{L}\p{N}])/giu;

/** Changes the parts of a text that are not addresses. */
export function mapWords(text: string, change: (part: string) => string): string {
  let done = 0;
  const parts: string[] = [];
  for (const match of text.matchAll(address)) {
    parts.push(change(text.slice(done, match.index)), match[0]);
    done = match.index + match[0].length;
  }
  return [...parts, change(text.slice(done))].join('');
}
