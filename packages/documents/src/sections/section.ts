/** Words that only the cooperative can write: what is asked for, in a few words. */
export interface ToWrite {
  readonly ask: string;
}
export const ask = (words: string): ToWrite => ({ ask: words });

/** A page of a template: what is known is written, the rest is asked for. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** One sentence, large. */
  readonly lead: string;
  readonly parts: readonly (string | ToWrite)[];
}

/** A text of the cooperative to be completed, as pages and as a paper of an office. */
export interface Template {
  readonly slug: string;
  /** In lists and running heads. */
  readonly title: string;
  /** On the first page. */
  readonly heading: string;
  readonly lead: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  readonly sections: readonly Section[];
}
