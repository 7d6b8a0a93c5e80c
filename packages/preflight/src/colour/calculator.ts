import { isKeyword, Lexer } from '../pdf/lexer.ts';

/** A small program on numbers, as a function of a PDF may be. */
export type Calculator = readonly (number | string | Calculator)[];

const mostSteps = 10_000;
const truth = (value: boolean) => Number(value);

/** What takes one number and gives one. */
const single: Readonly<Record<string, (value: number) => number>> = {
  abs: Math.abs,
  neg: (value) => -value,
  ceiling: Math.ceil,
  floor: Math.floor,
  round: Math.round,
  truncate: Math.trunc,
  cvi: Math.trunc,
  cvr: (value) => value,
  sqrt: Math.sqrt,
  ln: Math.log,
  log: Math.log10,
  sin: (value) => Math.sin((value * Math.PI) / 180),
  cos: (value) => Math.cos((value * Math.PI) / 180),
  not: (value) => truth(value === 0),
};

/** What takes two and gives one. */
const double: Readonly<Record<string, (a: number, b: number) => number>> = {
  add: (a, b) => a + b,
  sub: (a, b) => a - b,
  mul: (a, b) => a * b,
  div: (a, b) => (b === 0 ? 0 : a / b),
  idiv: (a, b) => (b === 0 ? 0 : Math.trunc(a / b)),
  mod: (a, b) => (b === 0 ? 0 : a % b),
  exp: (a, b) => a ** b,
  atan: (a, b) => ((Math.atan2(a, b) * 180) / Math.PI + 360) % 360,
  eq: (a, b) => truth(a === b),
  ne: (a, b) => truth(a !== b),
  gt: (a, b) => truth(a > b),
  ge: (a, b) => truth(a >= b),
  lt: (a, b) => truth(a < b),
  le: (a, b) => truth(a <= b),
  and: (a, b) => a & b,
  or: (a, b) => a | b,
  xor: (a, b) => a ^ b,
  bitshift: (a, b) => (b < 0 ? a >> -b : a << b),
};

/** What moves numbers about. */
const moves: Readonly<Record<string, (stack: number[]) => void>> = {
  pop: (stack) => void stack.pop(),
  dup: (stack) => void stack.push(stack.at(-1) ?? 0),
  exch: (stack) => void stack.push(...stack.splice(-2).reverse()),
  copy: (stack) => {
    const count = stack.pop() ?? 0;
    if (count > 0 && count < 100) stack.push(...stack.slice(-count));
  },
  index: (stack) => void stack.push(stack.at(-1 - (stack.pop() ?? 0)) ?? 0),
  roll: (stack) => {
    const [count = 0, steps = 0] = stack.splice(-2);
    if (count <= 0 || count > stack.length) return;
    const rolled = stack.splice(-count);
    const turn = ((steps % count) + count) % count;
    stack.push(...rolled.slice(count - turn), ...rolled.slice(0, count - turn));
  },
};

/** The program in the braces; undefined where it is broken. */
export function parseCalculator(bytes: Uint8Array): Calculator | undefined {
  const lexer = new Lexer(bytes);
  const block = (deep: number): Calculator => {
    const parts: (number | string | Calculator)[] = [];
    for (let token = lexer.next(); token !== undefined && deep < 20; token = lexer.next()) {
      if (typeof token === 'number') parts.push(token);
      else if (typeof token === 'boolean') parts.push(Number(token));
      else if (!isKeyword(token)) continue;
      else if (token.keyword === '}') return parts;
      else parts.push(token.keyword === '{' ? block(deep + 1) : token.keyword);
    }
    return parts;
  };
  const [program] = block(0);
  return Array.isArray(program) ? program : undefined;
}

/** Runs a program on some numbers; what remains is its answer. */
export function calculate(program: Calculator, inputs: readonly number[]): readonly number[] {
  const stack = [...inputs];
  let steps = 0;
  const run = (parts: Calculator): void => {
    for (const [at, part] of parts.entries()) {
      steps += 1;
      if (steps > mostSteps) return;
      if (typeof part === 'number') stack.push(part);
      if (typeof part !== 'string') continue;
      const [before, last] = [parts[at - 2], parts[at - 1]];
      if (part === 'if' && stack.pop() && Array.isArray(last)) run(last);
      const chosen = part === 'ifelse' && (stack.pop() ? before : last);
      if (Array.isArray(chosen)) run(chosen);
      moves[part]?.(stack);
      const [one, two] = [single[part], double[part]];
      if (one) stack.push(one(stack.pop() ?? 0));
      if (two) stack.push(two(...(stack.splice(-2) as [number, number])));
    }
  };
  run(program);
  return stack;
}
