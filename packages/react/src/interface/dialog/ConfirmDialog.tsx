'use client';
import { useTexts } from '../base/language.ts';
import { Button } from '../button/Button.tsx';
import { Dialog, type DialogProps } from './Dialog.tsx';

export interface ConfirmDialogProps extends Omit<DialogProps, 'actions' | 'role' | 'isDismissable'> {
  /** What is done, by its verb: « Retirer la fiche », never « OK ». */
  readonly confirmLabel: string;
  /** Default « Annuler », « Cancel ». */
  readonly cancelLabel?: string;
  /** `danger` for what cannot be undone. Default `primary`. */
  readonly tone?: 'primary' | 'danger';
  readonly onConfirm: () => void;
}

const texts = { fr: { cancel: 'Annuler' }, en: { cancel: 'Cancel' } };

/**
 * Asks before something that cannot be taken back. It says what will be lost; the safe answer has the focus.
 *
 * @example <ConfirmDialog title="Retirer la fiche ?" confirmLabel="Retirer la fiche" tone="danger" onConfirm={remove} />
 */
export const ConfirmDialog = ({
  confirmLabel,
  cancelLabel,
  tone = 'primary',
  onConfirm,
  ...props
}: ConfirmDialogProps) => {
  const { cancel } = useTexts(texts);
  return (
    <Dialog
      {...props}
      role="alertdialog"
      actions={(close) => (
        <>
          <Button variant="secondary" autoFocus onPress={close}>
            {cancelLabel ?? cancel}
          </Button>
          <Button
            variant={tone}
            onPress={() => {
              onConfirm();
              close();
            }}
          >
            {confirmLabel}
          </Button>
        </>
      )}
    />
  );
};
