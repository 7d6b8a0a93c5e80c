import { Description, Primary, Stories, Subtitle, Title } from '@storybook/addon-docs/blocks';
import { Properties } from './Properties.tsx';

/** A component's page: what it is, how it looks, what it takes, and everything it can be. */
export const ComponentPage = () => (
  <>
    <Title />
    <Subtitle />
    <Description />
    <Primary />
    <Properties />
    <Stories title="Exemples" includePrimary={false} />
  </>
);
