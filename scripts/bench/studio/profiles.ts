/** A network and a processor as people have them. */
export interface Profile {
  readonly label: string;
  /** kbit/s down and up, round trip in ms, and how many times slower the processor is. */
  readonly down: number;
  readonly up: number;
  readonly latency: number;
  readonly cpu: number;
}

/** The two that are measured. */
export const profiles: readonly Profile[] = [
  { label: 'slow 4G: 1.6 Mbit/s, 150 ms, processor ÷ 4', down: 1600, up: 750, latency: 150, cpu: 4 },
  { label: '4G: 9 Mbit/s, 60 ms, processor ÷ 2', down: 9000, up: 1500, latency: 60, cpu: 2 },
];
