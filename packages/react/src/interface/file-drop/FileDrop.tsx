'use client';
import { Upload } from 'lucide-react';
import { type ComponentProps, useId, useRef, useState } from 'react';
import { DropZone, type DropZoneProps, FileTrigger } from 'react-aria-components';
import { Icon } from '../base/Icon.tsx';
import { useLanguage } from '../base/language.ts';
import { Button } from '../button/Button.tsx';
import type { FieldAnatomy } from '../field/anatomy.ts';
import { frameTexts } from '../field/FieldFrame.tsx';
import type { Problem } from '../field/problem.ts';
import { type DropTexts, one, several } from './drop-texts.ts';
import { FileList } from './FileList.tsx';
import { Problems } from './FileProblems.tsx';
import type { FileKind } from './file-kinds.ts';
import { rulesWords, sortFiles } from './sort-files.ts';

export interface FileDropProps
  extends Omit<ComponentProps<'div'>, 'onChange' | 'children' | 'defaultValue'>,
    FieldAnatomy {
  /** Kinds that are taken: `[fileKinds.svg, fileKinds.png]`. */
  readonly accept: readonly FileKind[];
  /** Most bytes of one file. Default 5 000 000. */
  readonly maxSize?: number;
  /** Most files at once. Default 1: a new one takes the place of the last. */
  readonly maxCount?: number;
  /** The files held; without it, it holds them itself. */
  readonly files?: readonly File[];
  readonly onChange?: (files: readonly File[]) => void;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
  /** Other words for the parts than those of the page’s language. */
  readonly texts?: Partial<DropTexts>;
}

type Drop = Parameters<NonNullable<DropZoneProps['onDrop']>>[0];

/** The files among what was dropped; a folder or a text is left. */
const filesOf = ({ items }: Drop): Promise<readonly File[]> =>
  Promise.all(items.filter((item) => item.kind === 'file').map((item) => item.getFile()));

/**
 * Takes files: dropped, pasted, or chosen. Each refused one is named, with the reason and the way out.
 *
 * @example <FileDrop label="Votre logo" accept={[fileKinds.svg, fileKinds.png]} onChange={([logo]) => setLogo(logo)} />
 */
export const FileDrop = ({
  label,
  description,
  error,
  optionalText,
  isLabelHidden,
  accept,
  maxSize = 5e6,
  maxCount = 1,
  files,
  onChange,
  isRequired,
  isDisabled = false,
  texts,
  className,
  ...props
}: FileDropProps) => {
  const id = useId();
  const trigger = useRef<HTMLButtonElement>(null);
  const [own, setOwn] = useState<readonly File[]>([]);
  const [refusals, setRefusals] = useState<readonly Problem[]>([]);
  const rules = { accept, maxSize, maxCount };
  const held = files ?? own;
  const language = useLanguage();
  const beside = optionalText === undefined ? frameTexts[language].optional : optionalText;
  const told = { ...(maxCount > 1 ? several : one)[language], ...texts };

  const hold = (next: readonly File[]) => {
    setOwn(next);
    onChange?.(next);
  };
  const take = (given: readonly File[]) => {
    const { taken, refused } = sortFiles(maxCount === 1 ? given : [...held, ...given], rules, language);
    setRefusals(refused.map(({ problem }) => problem));
    if (taken.length > 0) hold(taken);
  };
  const remove = (file: File) => {
    setRefusals([]);
    hold(held.filter((other) => other !== file));
    trigger.current?.focus();
  };

  const problems = error ? [error, ...refusals] : refusals;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would reset its own layout, and its legend cannot be placed
    <div
      role="group"
      aria-labelledby={`${id}-label`}
      aria-describedby={`${id}-rules ${id}-problems`}
      {...props}
      className={className ? `coodyssee-field ${className}` : 'coodyssee-field'}
    >
      <span id={`${id}-label`} className={isLabelHidden ? 'coodyssee-hidden' : 'coodyssee-field-label'}>
        {label}
        {!isRequired && beside && <span className="coodyssee-field-optional"> {beside}</span>}
      </span>
      <span id={`${id}-rules`} className="coodyssee-field-description">
        {description ?? `${rulesWords(rules, language)}.`}
      </span>
      <DropZone
        aria-labelledby={`${id}-label`}
        isDisabled={isDisabled}
        getDropOperation={() => 'copy'}
        onDrop={async (drop) => take(await filesOf(drop))}
        className="coodyssee-file-drop coodyssee-focus"
      >
        <Icon size="lg">
          <Upload />
        </Icon>
        <FileTrigger
          acceptedFileTypes={accept.flatMap((kind) => [...kind.types, ...kind.extensions])}
          allowsMultiple={maxCount > 1}
          onSelect={(chosen) => take([...(chosen ?? [])])}
        >
          <Button
            ref={trigger}
            variant="secondary"
            size="sm"
            isDisabled={isDisabled}
            aria-describedby={`${id}-label`}
          >
            {told.choose}
          </Button>
        </FileTrigger>
        <span>{told.drop}</span>
      </DropZone>
      <FileList files={held} removeText={told.remove} isDisabled={isDisabled} onRemove={remove} />
      <Problems id={`${id}-problems`} problems={problems} />
    </div>
  );
};
