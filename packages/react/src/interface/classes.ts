/** A class name of React Aria's: a string, or a function of what the component is doing. */
type ClassName<State> =
  | string
  | ((state: State & { defaultClassName: string | undefined }) => string | undefined)
  | undefined;

/** What React Aria takes back. */
type Answer<State> = string | ((state: State & { defaultClassName: string | undefined }) => string);

/**
 * The component's own class, then the caller's; a caller's function is still asked at each change.
 *
 * @example classes('coodyssee-button', 'mine') // 'coodyssee-button mine'
 */
export function classes(own: string, given: string | undefined): string;
export function classes<State>(own: string, given: ClassName<State>): Answer<State>;
export function classes<State>(own: string, given: ClassName<State>) {
  if (typeof given !== 'function') return given ? `${own} ${given}` : own;
  return (state: State & { defaultClassName: string | undefined }) => {
    const more = given(state);
    return more ? `${own} ${more}` : own;
  };
}
