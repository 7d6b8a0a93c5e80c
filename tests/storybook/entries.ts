import { projectFiles, read } from '../laws/sources.ts';

/**
 * `Logo/À ne pas faire` → `logo-à-ne-pas-faire--notice`, as Storybook writes it in an address. Its own function
 * comes with its own `expect`, which would count our assertions as its.
 */
const notice = (title: string): string =>
  `${title
    .toLowerCase()
    .replace(/[ ’–—―′¿'`~!@#$%^&*()_|+\-=?;:",.<>{}[\]\\/]/gi, '-')
    .replace(/-+/g, '-')}--notice`;

/** The titles that a pattern finds in the files of a kind that have a page: `Logo/À ne pas faire`. */
const titlesIn = (kind: RegExp, title: RegExp): readonly string[] =>
  projectFiles()
    .filter((path) => kind.test(path) && !read(path).includes("'!autodocs', '!dev'"))
    .map((path) => title.exec(read(path))?.[1] ?? path);

/** The pages that are written, by their ids: `logo-à-ne-pas-faire--notice`. */
export const writtenPages = titlesIn(/^\.storybook\/pages\//, /<Meta title="([^"]+)"/).map(notice);

/** The pages of components, which Storybook makes from their stories. */
export const componentPages = titlesIn(/\.stories\.tsx$/, /^ {2}title: '([^']+)',$/m).map(notice);
