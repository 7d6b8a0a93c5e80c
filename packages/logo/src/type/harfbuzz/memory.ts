/** The functions of the engine that are called here, by the names HarfBuzz gives them. */
export type Exports = Readonly<Record<string, (...values: readonly number[]) => number>> & {
  readonly memory: WebAssembly.Memory;
  readonly __indirect_function_table: WebAssembly.Table;
};

/** The engine's memory. A view is taken anew each time: memory that grows leaves the older views empty. */
export class Memory {
  readonly #exports: Exports;

  constructor(exports: Exports) {
    this.#exports = exports;
  }

  get words(): Uint32Array {
    return new Uint32Array(this.#exports.memory.buffer);
  }

  get numbers(): Int32Array {
    return new Int32Array(this.#exports.memory.buffer);
  }

  get floats(): Float32Array {
    return new Float32Array(this.#exports.memory.buffer);
  }

  /** Copies bytes in; whoever asked frees them. */
  store(bytes: Uint8Array): number {
    const at = this.allocate(bytes.length);
    new Uint8Array(this.#exports.memory.buffer).set(bytes, at);
    return at;
  }

  allocate(length: number): number {
    const at = this.#exports.malloc?.(length) ?? 0;
    if (at === 0) throw new RangeError(`The font engine has no room for ${length} bytes.`);
    return at;
  }

  /** Lends a function some room, and takes it back. */
  lend<Answer>(length: number, use: (at: number) => Answer): Answer {
    const at = this.allocate(length);
    try {
      return use(at);
    } finally {
      this.#exports.free?.(at);
    }
  }

  /** Lends ASCII, with the zero that ends it. */
  lendText<Answer>(text: string, use: (at: number) => Answer): Answer {
    return this.lend(text.length + 1, (at) => {
      const bytes = new Uint8Array(this.#exports.memory.buffer, at, text.length + 1);
      for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
      bytes[text.length] = 0;
      return use(at);
    });
  }

  /** Lends UTF-16, as a string has it. */
  lendUtf16<Answer>(text: string, use: (at: number) => Answer): Answer {
    return this.lend(2 * text.length + 2, (at) => {
      const units = new Uint16Array(this.#exports.memory.buffer, at, text.length);
      for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
      return use(at);
    });
  }
}

/** A feature or an axis in four letters, as HarfBuzz counts them. */
export const tag = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => (sum << 8) | (letter.charCodeAt(0) & 255), 0) >>> 0;
