import { readBinary } from './binary.ts';
import type { Exports } from './memory.ts';

const stop = (): never => {
  throw new Error('The font engine stopped.');
};

/** Memory comes in pages of this many bytes. */
const page = 65_536;

/** What the engine asks of its surroundings: memory, and a way to say that it cannot go on. */
function surroundings(grow: (bytes: number) => boolean): WebAssembly.Imports {
  return {
    wasi_snapshot_preview1: { proc_exit: stop },
    env: {
      _abort_js: stop,
      _emscripten_runtime_keepalive_clear: () => undefined,
      _setitimer_js: () => 0,
      emscripten_resize_heap: (bytes: number) => (grow(bytes >>> 0) ? 1 : 0),
    },
  };
}

/** A fifth more than what is asked for: growing is dear. */
function grown(memory: WebAssembly.Memory, bytes: number): boolean {
  const missing = Math.max(bytes, 1.2 * memory.buffer.byteLength) - memory.buffer.byteLength;
  try {
    memory.grow(Math.ceil(missing / page));
    return true;
  } catch {
    return false;
  }
}

/** Starts HarfBuzz. */
export async function startEngine(): Promise<Exports> {
  let exports: Exports | undefined;
  const imports = surroundings((bytes) => exports !== undefined && grown(exports.memory, bytes));
  const { instance } = await WebAssembly.instantiate(await readBinary(), imports);
  exports = instance.exports as unknown as Exports;
  exports.__wasm_call_ctors?.();
  return exports;
}
