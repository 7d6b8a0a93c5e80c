import { Canvas, DocsContext } from '@storybook/addon-docs/blocks';
import { Fragment, useContext } from 'react';
import { Prose } from './Prose.tsx';

/** Every story but the first, which opens the page, each with what it shows. */
export const Examples = () => {
  const stories = useContext(DocsContext)
    .componentStories()
    .filter(({ tags }) => tags.includes('autodocs'))
    .slice(1);
  if (stories.length === 0) return null;
  return (
    <>
      <h2 id="exemples">Exemples</h2>
      {stories.map(({ id, name, moduleExport, parameters }) => (
        <Fragment key={id}>
          <h3 id={id}>{name}</h3>
          {parameters.docs?.description?.story && <Prose>{parameters.docs.description.story}</Prose>}
          <Canvas of={moduleExport} />
        </Fragment>
      ))}
    </>
  );
};
