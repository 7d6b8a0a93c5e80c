import { DocsContext } from '@storybook/addon-docs/blocks';
import { Fragment, useContext } from 'react';
import { Example } from './Example.tsx';
import { Prose } from './Prose.tsx';

const useStories = () =>
  useContext(DocsContext)
    .componentStories()
    .filter(({ tags }) => tags.includes('autodocs'));

/** The story that opens the page, before its name matters. */
export const FirstExample = () => {
  const [first] = useStories();
  return first ? <Example of={first.moduleExport} /> : null;
};

/** Every story but the first, which opens the page, each with what it shows. */
export const Examples = () => {
  const stories = useStories().slice(1);
  if (stories.length === 0) return null;
  return (
    <>
      <h2 id="exemples">Exemples</h2>
      {stories.map(({ id, name, moduleExport, parameters }) => (
        <Fragment key={id}>
          <h3 id={id}>{name}</h3>
          {parameters.docs?.description?.story && <Prose>{parameters.docs.description.story}</Prose>}
          <Example of={moduleExport} />
        </Fragment>
      ))}
    </>
  );
};
