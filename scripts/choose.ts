/** One of several jobs behind one command: `npm run make -- assets`. */
export interface Job {
  /** What it does, in a line. */
  readonly what: string;
  readonly run: (words: readonly string[]) => Promise<unknown>;
}
export type Jobs = Readonly<Record<string, Job>>;

/** A line for each job, under how it is called. */
export function listOf(command: string, jobs: Jobs): string {
  const width = Math.max(...Object.keys(jobs).map((name) => name.length));
  const lines = Object.entries(jobs).map(([name, { what }]) => `  ${name.padEnd(width)}  ${what}`);
  return [`npm run ${command} -- <what>`, ...lines].join('\n');
}

/** Runs the job that the first word names, with the others; without one that is known, says which there are. */
export async function choose(command: string, jobs: Jobs, words: readonly string[]): Promise<void> {
  const [name = '', ...rest] = words;
  if (Object.hasOwn(jobs, name)) {
    await jobs[name]?.run(rest);
    return;
  }
  console.log(listOf(command, jobs));
  if (name) process.exitCode = 2;
}
