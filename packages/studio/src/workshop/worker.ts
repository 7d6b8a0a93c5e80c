/** One worker of the workshop: a maker behind a border that only plain data crosses. */
import { expose, transfer } from 'comlink';
import { answerOf } from './answer.ts';
import { createMaker, type MadePart, type PackedKit } from './maker.ts';

const maker = createMaker();
const { tasks, checkSettings, part, files, pack, bundle, posters } = maker;

/** Bytes are handed over, not copied; two files may share theirs. */
const buffersOf = (files: readonly { readonly bytes: Uint8Array }[]): ArrayBuffer[] => [
  ...new Set(files.map(({ bytes }) => bytes.buffer as ArrayBuffer)),
];

const door = {
  tasks,
  bundle,
  checkSettings: (...given: Parameters<typeof checkSettings>) => answerOf(() => checkSettings(...given)),
  async part(...given: Parameters<typeof part>) {
    const answer = await answerOf<MadePart>(() => part(...given));
    return transfer(answer, buffersOf(answer.made?.files ?? []));
  },
  async files(...given: Parameters<typeof files>) {
    const answer = await answerOf<readonly MadePart[]>(() => files(...given));
    return transfer(answer, buffersOf((answer.made ?? []).flatMap((made) => made.files)));
  },
  posters: (...given: Parameters<typeof posters>) => answerOf(() => posters(...given)),
  async pack(...given: Parameters<typeof pack>) {
    const answer = await answerOf<PackedKit>(() => pack(...given));
    return transfer(answer, buffersOf(answer.made ? [answer.made] : []));
  },
};

/** What the page sees of a worker. */
export type Door = typeof door;

expose(door);
