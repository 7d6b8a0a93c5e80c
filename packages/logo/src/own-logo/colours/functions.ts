/**
 * The parts of a list, at the commas or the spaces that stand in no brackets.
 * @example partsOf('a, b(c, d)', ',') // ['a', 'b(c, d)']
 */
export function partsOf(text: string, divider: ',' | ' '): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of text) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    const divides = depth === 0 && (divider === ',' ? letter === ',' : /\s/.test(letter));
    if (divides) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  const trimmed = parts.map((part) => part.trim());
  return divider === ' ' ? trimmed.filter(Boolean) : trimmed;
}

/** What stands in the brackets of a function that is the whole text; undefined for any other. */
export function insideOf(name: string, text: string): string | undefined {
  const isCall = text.toLowerCase().startsWith(`${name}(`) && text.endsWith(')');
  return isCall ? text.slice(name.length + 1, -1) : undefined;
}
