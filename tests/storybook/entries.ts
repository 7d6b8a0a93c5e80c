import { toId } from 'storybook/internal/csf';
import { projectFiles, read } from '../laws/sources.ts';

const notice = (title: string): string => toId(title, 'Notice');

/** The titles that a pattern finds in the files of a kind: `Logo/À ne pas faire`. */
const titlesIn = (kind: RegExp, title: RegExp): readonly string[] =>
  projectFiles()
    .filter((path) => kind.test(path))
    .map((path) => title.exec(read(path))?.[1] ?? path);

/** The pages that are written, by their ids: `logo-à-ne-pas-faire--notice`. */
export const writtenPages = titlesIn(/^\.storybook\/pages\//, /<Meta title="([^"]+)"/).map(notice);

/** The pages of components, which Storybook makes from their stories. */
export const componentPages = titlesIn(/\.stories\.tsx$/, /\btitle: '([^']+)'/).map(notice);
