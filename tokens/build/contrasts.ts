import { extension, type Token } from './token.ts';

/** What takes a role's place: the token to read when more contrast is asked, and when colours are forced. */
export interface Contrasts {
  readonly more?: string;
  readonly forced?: string;
}

/**
 * The third axis beside day and night. `contrast.link` takes the place of `color.link` when a person asks
 * for more contrast; a token of `system` takes it where their system imposes its own colours.
 *
 * @throws Error when a name on either side leads nowhere.
 * @example readContrasts(model.light).get('color.link') // { more: 'contrast.link', forced: 'system.link-text' }
 */
export function readContrasts(tokens: readonly Token[]): ReadonlyMap<string, Contrasts> {
  const keys = new Set(tokens.map(({ key }) => key));
  const mustBe = (key: string, from: string): string => {
    if (keys.has(key)) return key;
    throw new Error(`${from} needs ${key}, which does not exist: define it or mend the name.`);
  };
  const more = tokens
    .filter(({ path }) => path[0] === 'contrast')
    .map(({ key, path }): [string, string] => [mustBe(['color', ...path.slice(1)].join('.'), key), key]);
  const byRole = new Map(more);
  return new Map(
    tokens.map(({ key, extensions }) => {
      const forced = extensions[extension.forced] as string | undefined;
      return [key, { more: byRole.get(key), forced: forced && mustBe(forced, key) }];
    }),
  );
}
