'use client';
import { X } from 'lucide-react';
import type { ReactNode, RefAttributes } from 'react';
import {
  Dialog as AriaDialog,
  type DialogProps as AriaDialogProps,
  Button,
  Heading,
  Modal,
  ModalOverlay,
  type ModalOverlayProps,
} from 'react-aria-components';
import { Icon } from '../base/Icon.tsx';
import { useTexts } from '../base/language.ts';
import { useThemeAttribute } from '../base/theme.ts';
import { classes } from '../classes.ts';

export interface DialogProps
  extends Omit<AriaDialogProps, 'children' | 'aria-label' | 'aria-labelledby'>,
    Pick<ModalOverlayProps, 'isOpen' | 'defaultOpen' | 'onOpenChange' | 'isDismissable'>,
    RefAttributes<HTMLElement> {
  readonly title: ReactNode;
  /** The content, or what gives it from a way to close. */
  readonly children?: ReactNode | ((close: () => void) => ReactNode);
  /** The buttons at the foot, the main one last. */
  readonly actions?: ReactNode | ((close: () => void) => ReactNode);
  /** Default « Fermer », « Close ». */
  readonly closeLabel?: string;
}

const texts = { fr: { close: 'Fermer' }, en: { close: 'Close' } };

const filled = (part: DialogProps['children'], close: () => void) =>
  typeof part === 'function' ? part(close) : part;

/**
 * A question over the page, which waits behind it. Its trigger and it stand in a `DialogTrigger`, or it is
 * opened by `isOpen`. Escape closes it, and the focus goes back where it was.
 *
 * @example <DialogTrigger><Button>Partager</Button><Dialog title="Partager la fiche">…</Dialog></DialogTrigger>
 */
export function Dialog({
  title,
  actions,
  closeLabel,
  isOpen,
  defaultOpen,
  onOpenChange,
  isDismissable = true,
  className,
  children,
  ...props
}: DialogProps) {
  const { close: closeText } = useTexts(texts);
  const dismissable = isDismissable && props.role !== 'alertdialog';
  return (
    <ModalOverlay
      {...useThemeAttribute()}
      isOpen={isOpen}
      defaultOpen={defaultOpen}
      onOpenChange={onOpenChange}
      isDismissable={dismissable}
      className="coodyssee-dialog-veil"
    >
      <Modal className="coodyssee-dialog-frame">
        <AriaDialog {...props} className={classes('coodyssee-dialog', className)}>
          {({ close }) => (
            <>
              <Heading slot="title" className="coodyssee-heading" data-size="4">
                {title}
              </Heading>
              {dismissable && (
                <Button
                  slot="close"
                  aria-label={closeLabel ?? closeText}
                  className="coodyssee-dialog-close coodyssee-focus"
                >
                  <Icon>
                    <X />
                  </Icon>
                </Button>
              )}
              <div className="coodyssee-dialog-body">{filled(children, close)}</div>
              {actions && <div className="coodyssee-dialog-actions">{filled(actions, close)}</div>}
            </>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
