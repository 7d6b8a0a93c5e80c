import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';

export type AlertTone = 'info' | 'success' | 'warning' | 'error';

/** What each tone says to those who do not see its colour: a shape and a word. */
export const alertTones = {
  info: { Mark: Info, word: 'Information' },
  success: { Mark: CircleCheck, word: 'C’est fait' },
  warning: { Mark: TriangleAlert, word: 'Attention' },
  error: { Mark: CircleAlert, word: 'Erreur' },
} as const;
