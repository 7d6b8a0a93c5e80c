import { PageLink } from '../layout/PageLink.tsx';

/** Where to go next: three or four doors, each with what is behind it. */
export const Doors = ({
  doors,
}: {
  doors: readonly { readonly page: string; readonly title: string; readonly words: string }[];
}) => (
  <ul className="sheet-doors">
    {doors.map(({ page, title, words }) => (
      <li key={page}>
        <PageLink page={page}>{title}</PageLink>
        <p>{words}</p>
      </li>
    ))}
  </ul>
);
