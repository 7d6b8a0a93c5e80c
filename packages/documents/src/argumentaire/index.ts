import type { Means } from '../examples/means.ts';
import type { Document } from '../page/page.ts';
import { cover } from './cover.ts';
import { demands } from './demands.ts';
import { forYou } from './for-you.ts';
import { idea } from './idea.ts';
import { tried } from './tried.ts';

/** Why the identity changes: each demand of the cooperative, its answer, its proof. */
export const argumentaire = (means: Means): Document => ({
  slug: 'argumentaire',
  title: 'Argumentaire',
  subject: 'Pourquoi l’identité de Coodyssée change : la demande, la réponse, la preuve.',
  keywords: ['argumentaire', 'identité visuelle', 'coopérative'],
  pages: [cover(means), idea(means), ...demands(means), tried(means), forYou(means)],
});
