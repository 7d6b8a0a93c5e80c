import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { Opened } from './open-site.ts';

let count = 0;

/** Runs PHP inside of the site; what it prints comes back, read as JSON. */
export async function runPhp<Answer>({ site }: Opened, code: string): Promise<Answer> {
  count += 1;
  const file = join(inject('runFolder'), `inside-${process.pid}-${count}.php`);
  writeFileSync(
    file,
    `<?php\n$answer = (function () {\n${code}\n})();\necho "\\n@@" . wp_json_encode($answer);\n`,
  );
  const said = await site.php(file);
  return JSON.parse(said.slice(said.lastIndexOf('@@') + 2)) as Answer;
}
