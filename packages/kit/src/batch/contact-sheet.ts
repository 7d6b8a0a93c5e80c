import type { WholeFile } from '../disk/stage.ts';
import type { DoneKit } from './run-batch.ts';

export async function drawContactSheet(_kits: readonly DoneKit[]): Promise<readonly WholeFile[]> {
  return [];
}
