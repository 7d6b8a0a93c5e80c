/** U+202F, which most faces lack: HarfBuzz would halve their space, too tight between thousands. */
export const narrowSpace = '\u202F';
/** In em. */
export const narrowAdvance = 0.16;
