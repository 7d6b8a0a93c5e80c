'use client';
import { X } from 'lucide-react';
import type { RefAttributes } from 'react';
import {
  UNSTABLE_ToastRegion as AriaToastRegion,
  type ToastRegionProps as AriaToastRegionProps,
  Button,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
} from 'react-aria-components';
import { ToneWord } from '../alert/ToneWord.tsx';
import { alertTones } from '../alert/tones.ts';
import { Icon } from '../base/Icon.tsx';
import { useTexts } from '../base/language.ts';
import { useThemeAttribute } from '../base/theme.ts';
import { classes } from '../classes.ts';
import type { ToastMessage } from './toast-queue.ts';

const texts = { fr: { close: 'Fermer le message' }, en: { close: 'Close the message' } };

export interface ToastRegionProps
  extends Omit<AriaToastRegionProps<ToastMessage>, 'children'>,
    RefAttributes<HTMLDivElement> {
  /** Default « Fermer le message », « Close the message ». */
  readonly closeLabel?: string;
}

/**
 * Where short messages come after an action: one region a page. They wait while they are pointed at or hold
 * the focus; F6 goes to them.
 *
 * @example <ToastRegion queue={toasts} />
 */
export function ToastRegion({ closeLabel, className, ...props }: ToastRegionProps) {
  const { close } = useTexts(texts);
  return (
    <AriaToastRegion
      {...useThemeAttribute()}
      {...props}
      className={classes('coodyssee-toast-region coodyssee-focus', className)}
    >
      {({ toast }) => {
        const { title, description, tone = 'info' } = toast.content;
        const { Mark } = alertTones[tone];
        return (
          <Toast toast={toast} data-tone={tone} className="coodyssee-toast coodyssee-focus">
            <Icon size="lg">
              <Mark />
            </Icon>
            <ToastContent>
              <ToneWord tone={tone} />
              <Text slot="title">{title}</Text>
              {description && <Text slot="description">{description}</Text>}
            </ToastContent>
            <Button
              slot="close"
              aria-label={closeLabel ?? close}
              className="coodyssee-dialog-close coodyssee-focus"
            >
              <Icon>
                <X />
              </Icon>
            </Button>
          </Toast>
        );
      }}
    </AriaToastRegion>
  );
}
