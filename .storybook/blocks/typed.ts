/**
 * Words as people type them, wrong on purpose: the tag keeps the law on French typography away.
 *
 * @example typed`L'ami`
 */
export const typed = ({ raw }: TemplateStringsArray): string => raw.join('');
