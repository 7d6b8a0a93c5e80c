import type { MemberRecord } from '@coodyssee/kit';
import type { SceneProps } from './scene.ts';

/**
 * The person and how to reach them: what was typed, and where nothing was, somebody invented, so that the
 * place is seen as it will be.
 */
export function contactsOf(
  { person, phone, email, website }: MemberRecord,
  { sample }: SceneProps['words'],
): readonly [person: string, ...string[]] {
  const given = [phone, email, website?.replace(/^https?:\/\/|\/$/g, '')].filter(
    (text) => text !== undefined,
  );
  return [person ?? sample.person, ...(given.length > 0 ? given : [sample.phone, sample.email])];
}
