const most = 48;

/**
 * Keeps the last answers of a pure function: the inks of one drawing, the thumbnails of a page and the files of a kit
 * ask for the same composition again and again.
 * @param keyOf two orders with one key have one answer
 */
export function keepLast<Order, Answer>(
  keyOf: (order: Order) => string,
  make: (order: Order) => Answer,
): (order: Order) => Answer {
  const kept = new Map<string, Answer>();
  return (order) => {
    const key = keyOf(order);
    const answer = kept.get(key) ?? make(order);
    kept.delete(key);
    kept.set(key, answer);
    if (kept.size > most) kept.delete(kept.keys().next().value as string);
    return answer;
  };
}

/** Numbers objects in the order they are met, so that a key can name one. */
export function createNumbering(): (subject: object | undefined) => number {
  const numbers = new WeakMap<object, number>();
  let next = 1;
  return (subject) => {
    if (!subject) return 0;
    const number = numbers.get(subject) ?? next++;
    numbers.set(subject, number);
    return number;
  };
}
