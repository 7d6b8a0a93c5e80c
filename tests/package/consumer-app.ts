import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createIdentity } from '@coodyssee/logo';
import { coodyssee } from '@coodyssee/logo/coodyssee';
import { platform } from '@coodyssee/logo/node';

/** What a page of a member draws: two logos, a badge composed beforehand, a person, and a button that counts. */
const marks = `
      <Logo variant="horizontal" width={220} />
      <div style={{ width: 110 }}><Logo variant="horizontal" /></div>
      <a href="#accueil"><Logo variant="symbol" width={48} title="Coodyssée, page d’accueil" /></a>
      <LogoWithDescriptor width={340} />
      <Clearspace of="vertical" width={160}><Logo variant="vertical" /></Clearspace>
      <Badge artwork={artwork} width={260} />
      <PersonMark name="Camille Roux" size={64} />`;

const names = 'Badge, type DrawingData, Clearspace, Logo, LogoWithDescriptor, PersonMark';

const counter = `'use client';
import { Button } from '@coodyssee/react';
import { useState } from 'react';
export function Counter() {
  const [count, setCount] = useState(0);
  return <Button onPress={() => setCount(count + 1)}>{\`Appuyé \${count} fois\`}</Button>;
}
`;

const page = (start: string, end: string) => `import json from './artwork.json';
import { ${names} } from '@coodyssee/react';
import { Counter } from './counter';
${start}
const artwork = json as unknown as DrawingData;
const Page = () => (
    <main>${marks}
      <Counter />
    </main>
);
${end}
`;

const sheets = "import '@coodyssee/react/fonts.css';\nimport '@coodyssee/react/styles.css';\n";

/** A Vite app: one module for the page. */
export const viteFiles: Readonly<Record<string, string>> = {
  'index.html':
    '<!doctype html><html lang="fr"><link rel="icon" href="data:,"><title>Vite</title><div id="root"></div><script type="module" src="/main.tsx"></script></html>',
  'main.tsx': page(
    `${sheets}import { StrictMode } from 'react';\nimport { createRoot } from 'react-dom/client';`,
    "createRoot(document.getElementById('root') as Element).render(<StrictMode><Page /></StrictMode>);",
  ),
  'counter.tsx': counter,
};

/** What draws while a person types. */
const livePage = `'use client';
import { LiveBadge } from '@coodyssee/react/live';
import { TextField } from '@coodyssee/react/text-field';
import { useState } from 'react';
export default function Live() {
  const [name, setName] = useState('Atelier Ubac');
  return (
    <main>
      <TextField label="Nom" value={name} onChange={setName} />
      <div style={{ width: 300 }}><LiveBadge member={{ name }} colour="vert sapin" /></div>
    </main>
  );
}
`;

/** A badge composed by the server, at each request. */
const composedPage = `import { createIdentity } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';
import { platform } from '@coodyssee/logo/node';
import { Badge } from '@coodyssee/react/badge';
import { connection } from 'next/server';
const identity = createIdentity(brand, platform);
export default async function Composed() {
  await connection();
  const member = { name: 'Atelier Ubac', trade: 'Ébéniste' };
  await identity.load(member);
  const artwork = identity.badge(member, { inks: 'auto', colour: 'vert sapin' });
  return <main><Badge artwork={artwork.toJSON()} width={240} /><output>{artwork.svg().length}</output></main>;
}
`;

/** A Next app: the page is a server component, only the button goes to the browser. */
export const nextFiles: Readonly<Record<string, string>> = {
  'app/layout.tsx': `${sheets}import type { ReactNode } from 'react';
export const metadata = { title: 'Next', icons: 'data:,' };
export default function Layout({ children }: { children: ReactNode }) {
  return <html lang="fr"><body>{children}</body></html>;
}
`,
  'app/page.tsx': page('', 'export default Page;'),
  'app/counter.tsx': counter,
  'app/direct/page.tsx': livePage,
  'app/compose/page.tsx': composedPage,
};

/** Writes the member's badge as the apps load it. */
export async function writeDrawing(folder: string): Promise<void> {
  const member = { name: 'Le Bœuf à lunettes', trade: 'Boucherie ambulante' };
  const identity = createIdentity(coodyssee, platform);
  await identity.load(member);
  const artwork = identity.badge(member, { inks: 'auto', colour: 'bordeaux' });
  writeFileSync(join(folder, 'artwork.json'), JSON.stringify(artwork));
}
