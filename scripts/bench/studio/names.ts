const letters = 'eeeeeeaaaaiiissssnnnrrrttoollluuddccmmppéèàçbvhgfqjxy';

/** Names of so many letters, nobody's, the same ones in every run. */
export function* inventNames(length: number, seed = 1): Generator<string> {
  let state = seed;
  const upTo = (most: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >>> 8) % most;
  };
  const word = () => Array.from({ length: 2 + upTo(8) }, () => letters[upTo(letters.length)]).join('');
  for (;;) {
    let name = word();
    while (name.length < length) name += ` ${word()}`;
    const cut = name.slice(0, length).replace(/ $/, 'e');
    yield cut[0]?.toUpperCase() + cut.slice(1);
  }
}
