/** What `.storybook/charter.ts` makes: the charter's style and its pages. */
declare module 'virtual:charter' {
  export const style: string;
  export const markup: string;
}
