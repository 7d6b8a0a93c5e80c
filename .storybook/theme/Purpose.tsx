import { Markdown, useOf } from '@storybook/addon-docs/blocks';
import { Prose } from './Prose.tsx';

/** What a component is for: in French where its stories say so, else in its developers' own words. */
export const Purpose = () => {
  const { preparedMeta } = useOf('meta', ['meta']);
  const french: unknown = preparedMeta.parameters.docs?.description?.component;
  if (typeof french === 'string' && french) return <Prose>{french}</Prose>;
  const { __docgenInfo: info } = (preparedMeta.component ?? {}) as {
    __docgenInfo?: { description?: string };
  };
  if (!info?.description) return null;
  return (
    <div className="sheet-prose" lang="en">
      <Markdown>{info.description}</Markdown>
    </div>
  );
};
