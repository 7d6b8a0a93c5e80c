/** The languages in which a kit is spoken of. The kit itself is written in the first. */
export const languages = ['fr', 'en'] as const;
export type Language = (typeof languages)[number];

/** The same in every language: one that is missing is a fault that the compiler finds. */
export type Said<T = string> = Readonly<Record<Language, T>>;
