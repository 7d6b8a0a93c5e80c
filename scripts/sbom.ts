/** Writes the bill of materials from the lock: `npm run make -- sbom`; a test holds it to the byte. */
import { writeFile } from 'node:fs/promises';
import { billOf } from './sbom/bill.ts';
import { readLock } from './sbom/lock.ts';

export const billFile = new URL('../docs/sbom.cdx.json', import.meta.url);

export const makeBill = () => writeFile(billFile, billOf(readLock()));
