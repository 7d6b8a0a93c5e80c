const codesOf = (word: string) => Array.from(word, (sign) => sign.charCodeAt(0));

/** Where a word stands next; -1 where it does not. */
export function findWord(bytes: Uint8Array, word: string, from: number): number {
  const [first = 0, ...rest] = codesOf(word);
  search: for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    for (let index = 0; index < rest.length; index += 1)
      if (bytes[at + 1 + index] !== rest[index]) continue search;
    return at;
  }
  return -1;
}
