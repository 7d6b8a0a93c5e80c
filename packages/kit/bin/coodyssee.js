#!/usr/bin/env node
// Plain JavaScript for old versions too: it only checks the ground before the real program starts.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(`Il faut Node 22.18 ou plus récent ; cette machine a Node ${process.versions.node}.`);
  console.error('  Installez-le depuis https://nodejs.org, puis relancez la même commande.');
  process.exit(70);
}

try {
  const { main } = await import('@coodyssee/kit/node');
  await main();
} catch (error) {
  if (error?.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  console.error('Le programme n’est pas complet : un de ses fichiers manque.');
  console.error(`  ${error.message}`);
  console.error('  Dans le dépôt, lancez d’abord : npm run build');
  process.exitCode = 70;
}
