/**
 * Keeps the last answer given about each object, as long as the object lives: at every key of a preview most
 * outlines are those of the key before, asked the same thing.
 * @param make a pure function of an object that nobody changes and of plain values
 * @example const moved = latestOf(translate);
 */
export function latestOf<Subject extends object, Values extends readonly unknown[], Result>(
  make: (subject: Subject, ...values: Values) => Result,
): (subject: Subject, ...values: Values) => Result {
  const answers = new WeakMap<Subject, { readonly values: Values; readonly result: Result }>();
  return (subject, ...values) => {
    const known = answers.get(subject);
    if (known?.values.every((value, i) => value === values[i])) return known.result;
    const result = make(subject, ...values);
    answers.set(subject, { values, result });
    return result;
  };
}
