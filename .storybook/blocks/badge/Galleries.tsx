import { Grid } from '../layout/Grid.tsx';
import { BadgePlate } from './BadgePlate.tsx';
import { hardNames, ladderNames } from './galleries.ts';

/** The ladder of long names, one rung a plate, in the words of the code. */
export const Ladder = () => (
  <Grid least="20rem">
    {ladderNames.map((request) => (
      <BadgePlate key={request.name} request={request} words={request.name} />
    ))}
  </Grid>
);

/** Names that break most drawings. */
export const HardNames = () => (
  <Grid least="20rem">
    {hardNames.map(({ request, words }) => (
      <BadgePlate key={`${request.name} ${request.layout}`} request={request} words={words} />
    ))}
  </Grid>
);
