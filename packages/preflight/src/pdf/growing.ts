/** Bytes that come one by one or in runs, up to a limit: past it nothing more is taken. */
export class Growing {
  private bytes = new Uint8Array(4096);
  private size = 0;
  private readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  get length(): number {
    return this.size;
  }

  get isFull(): boolean {
    return this.size >= this.most;
  }

  push(byte: number): void {
    if (this.isFull) return;
    if (this.size === this.bytes.length) this.grow(this.size + 1);
    this.bytes[this.size] = byte;
    this.size += 1;
  }

  append(part: Uint8Array): void {
    const taken = part.subarray(0, this.most - this.size);
    if (this.size + taken.length > this.bytes.length) this.grow(this.size + taken.length);
    this.bytes.set(taken, this.size);
    this.size += taken.length;
  }

  taken(): Uint8Array {
    return this.bytes.subarray(0, this.size);
  }

  private grow(least: number): void {
    const larger = new Uint8Array(Math.min(this.most, Math.max(least, this.bytes.length * 2)));
    larger.set(this.taken());
    this.bytes = larger;
  }
}
