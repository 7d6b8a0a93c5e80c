import { Subtitle, Title } from '@storybook/addon-docs/blocks';
import { Examples, FirstExample } from './Examples.tsx';
import { Properties } from './Properties.tsx';
import { Purpose } from './Purpose.tsx';

/** A component's page: what it is, how it looks, what it takes, and everything it can be. */
export const ComponentPage = () => (
  <>
    <Title />
    <Subtitle />
    <Purpose />
    <FirstExample />
    <Properties />
    <Examples />
  </>
);
