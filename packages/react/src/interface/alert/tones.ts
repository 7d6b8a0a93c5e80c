import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';

export type AlertTone = 'info' | 'success' | 'warning' | 'error';

/** What each tone says to those who do not see its colour: a shape. */
export const alertTones = {
  info: { Mark: Info },
  success: { Mark: CircleCheck },
  warning: { Mark: TriangleAlert },
  error: { Mark: CircleAlert },
} as const;
