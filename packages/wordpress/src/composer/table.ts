/** What the import's page loads with the first table. */
import { compose } from './compose.ts';
import { readMembers as read } from './members.ts';

export const readMembers = (bytes: Uint8Array) => read(bytes, compose);
