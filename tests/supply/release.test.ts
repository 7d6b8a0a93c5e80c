import { expect, it } from 'vitest';
import { projectFiles, read } from '../laws/sources.ts';

const workflow = /```yaml\n(.*?)```/s.exec(read('docs/release.md'))?.[1] ?? '';

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const published = projectFiles()
  .filter((path) => /^(?:tokens|packages\/[\w-]+)\/package\.json$/.test(path))
  .map((path) => JSON.parse(read(path)) as Manifest)
  .filter((manifest) => !manifest.private);

it('publishes every package, after those that it needs', () => {
  const order = (/for name in (.*); do/.exec(workflow)?.[1] ?? '')
    .split(' ')
    .map((name) => `@coodyssee/${name}`);
  expect(order.toSorted()).toEqual(published.map(({ name }) => name).toSorted());
  for (const { name, dependencies = {} } of published)
    for (const needed of Object.keys(dependencies).filter((one) => one.startsWith('@coodyssee/')))
      expect(order.indexOf(needed), `${needed} before ${name}`).toBeLessThan(order.indexOf(name));
});

it('is ready for provenance, runs nobody’s scripts and holds no secret', () => {
  expect(workflow).toMatch(/^permissions: \{\}$/m);
  expect(workflow).toMatch(/^ {6}id-token: write$/m);
  expect(workflow).toContain(
    'npm publish --workspace "@coodyssee/$name" --provenance --access public --ignore-scripts',
  );
  expect(workflow).toContain('npm ci --ignore-scripts');
  expect(workflow).not.toMatch(/secrets\.|NODE_AUTH_TOKEN|curl|\bsudo\b/);
});
