/**
 * No drawing, through no fault of the words: a file that they need did not come, most often. It has neither a code
 * nor sentences of its own; what went wrong is the `cause`.
 */
export class DrawingFailure extends Error {
  override readonly name = 'DrawingFailure';
  declare readonly code?: undefined;
  declare readonly what?: undefined;
  declare readonly why?: undefined;
  declare readonly fix?: undefined;

  constructor(cause: unknown) {
    super('The badge could not be drawn.', { cause });
  }
}
