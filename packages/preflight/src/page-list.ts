/** Pages that follow one another are one stretch: `1 à 3`. */
function stretches(pages: readonly number[]): readonly string[] {
  const found: [from: number, to: number][] = [];
  for (const page of pages) {
    const last = found.at(-1);
    if (last?.[1] === page - 1) last[1] = page;
    else found.push([page, page]);
  }
  return found.flatMap(([from, to]) =>
    to - from > 1 ? [`${from} à ${to}`] : from === to ? [`${from}`] : [`${from}`, `${to}`],
  );
}

/** Pages as people list them: `1 à 3, 7 et 9`. */
export function onPages(pages: readonly number[]): string {
  const listed = stretches(pages);
  const words = [listed.slice(0, -1).join(', '), listed.at(-1)].filter(Boolean).join(' et ');
  return `${pages.length > 1 ? 'pages' : 'page'} ${words}`;
}
