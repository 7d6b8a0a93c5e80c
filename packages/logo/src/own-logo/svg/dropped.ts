/** What is not taken over, by the word that its notice is found by. */
export const droppedElements: Readonly<Record<string, Dropped>> = {
  script: 'script',
  foreignObject: 'foreign',
  iframe: 'foreign',
  animate: 'animation',
  animateTransform: 'animation',
  animateMotion: 'animation',
  set: 'animation',
};

export type Dropped =
  | 'script'
  | 'foreign'
  | 'image'
  | 'animation'
  | 'filter'
  | 'mask'
  | 'marker'
  | 'pattern'
  | 'style'
  | 'external'
  | 'blend'
  | 'gradient'
  | 'opacity'
  | 'path'
  | 'ground';

/** Remembers what was dropped or changed on the way, each kind once. */
export interface Diary {
  readonly note: (what: Dropped) => void;
  readonly noted: () => readonly Dropped[];
}

export function createDiary(): Diary {
  const kinds = new Set<Dropped>();
  return { note: (what) => kinds.add(what), noted: () => [...kinds] };
}
