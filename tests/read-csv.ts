/** Rows of a small, well-behaved table with a heading: commas, and quotes doubled inside quotes. */
export function readCsv(text: string): readonly Record<string, string>[] {
  const cells = text
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)])
    .map((row) => row.map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? ''));
  const [heading = [], ...rows] = cells;
  return rows.map((row) => Object.fromEntries(heading.map((name, index) => [name, row[index] ?? ''])));
}
