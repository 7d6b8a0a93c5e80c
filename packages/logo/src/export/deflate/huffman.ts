/** A prefix code: for each symbol its length in bits (0 where it is not used) and its bits, the first one lowest. */
export interface Code {
  readonly lengths: Uint8Array;
  readonly bits: Uint16Array;
}

interface Node {
  readonly weight: number;
  readonly symbol?: number;
  readonly children?: readonly [Node, Node];
}

/** The lighter of the first leaf and the first joined node, taken from its queue. */
function takeLightest(leaves: Node[], joined: Node[]): Node {
  const [leaf, node] = [leaves.at(-1), joined[0]];
  const useLeaf = leaf && (!node || leaf.weight <= node.weight);
  return (useLeaf ? leaves.pop() : joined.shift()) as Node;
}

/** Each symbol's distance from the root of Huffman's tree. */
function measure(counts: Uint32Array): Uint8Array {
  const lengths = new Uint8Array(counts.length);
  const leaves: Node[] = [];
  for (const [symbol, weight] of counts.entries()) if (weight > 0) leaves.push({ weight, symbol });
  leaves.sort((a, b) => b.weight - a.weight || (b.symbol ?? 0) - (a.symbol ?? 0));
  const joined: Node[] = [];
  for (let merges = leaves.length - 1; merges > 0; merges -= 1) {
    const children = [takeLightest(leaves, joined), takeLightest(leaves, joined)] as const;
    joined.push({ weight: children[0].weight + children[1].weight, children });
  }
  const descend = ({ symbol, children }: Node, depth: number): void => {
    if (symbol !== undefined) lengths[symbol] = Math.max(1, depth);
    for (const child of children ?? []) descend(child, depth + 1);
  };
  const root = joined[0] ?? leaves[0];
  if (root) descend(root, 0);
  return lengths;
}

/** Rare symbols are made less rare until no code is longer than the format allows. */
function limit(counts: Uint32Array, longest: number): Uint8Array {
  const lengths = measure(counts);
  if (lengths.every((length) => length <= longest)) return lengths;
  return limit(
    counts.map((count) => (count > 0 ? (count >> 1) + 1 : 0)),
    longest,
  );
}

function reverse(value: number, count: number): number {
  let turned = 0;
  for (let bit = 0; bit < count; bit += 1) turned = (turned << 1) | ((value >> bit) & 1);
  return turned;
}

/** The canonical code of these lengths, as RFC 1951 numbers it. */
function canonical(lengths: Uint8Array): Uint16Array {
  const bits = new Uint16Array(lengths.length);
  let next = 0;
  for (let length = 1; length <= 15; length += 1) {
    next <<= 1;
    for (const [symbol, own] of lengths.entries()) {
      if (own !== length) continue;
      bits[symbol] = reverse(next, length);
      next += 1;
    }
  }
  return bits;
}

/**
 * The best prefix code for symbols met so many times each.
 * @param longest bits of the longest code: 15, or 7 for the code of code lengths
 */
export function createCode(counts: Uint32Array, longest: number): Code {
  const lengths = limit(counts, longest);
  return { lengths, bits: canonical(lengths) };
}
