export { LineLogo } from './brand/logo/LineLogo.tsx';
export { Logo, type LogoProps } from './brand/logo/Logo.tsx';
export { LogoWithDescriptor } from './brand/logo/LogoWithDescriptor.tsx';
export type { LogoInk, LogoStyleProps } from './brand/logo/StepLogo.tsx';
export type { LogoVariant } from './brand/logo/steps.ts';
export { Alert, type AlertProps } from './interface/alert/Alert.tsx';
export type { AlertTone } from './interface/alert/tones.ts';
export { Band, type BandProps, type BandTone } from './interface/band/Band.tsx';
export { Grid, type GridProps } from './interface/band/Grid.tsx';
export { Icon, type IconProps, type IconSize } from './interface/base/Icon.tsx';
export type { Theme } from './interface/base/theme.ts';
export { Breadcrumbs, type BreadcrumbsProps, type Crumb } from './interface/breadcrumbs/Breadcrumbs.tsx';
export { Button, type ButtonProps } from './interface/button/Button.tsx';
export type { ButtonLook, ButtonSize, ButtonVariant } from './interface/button/look.ts';
export { Card, type CardProps } from './interface/card/Card.tsx';
export { Checkbox, type CheckboxProps } from './interface/checkbox/Checkbox.tsx';
export { CheckboxGroup, type CheckboxGroupProps } from './interface/checkbox/CheckboxGroup.tsx';
export { ComboBox, type ComboBoxProps } from './interface/combo-box/ComboBox.tsx';
export { ConfirmDialog, type ConfirmDialogProps } from './interface/dialog/ConfirmDialog.tsx';
export { Dialog, type DialogProps } from './interface/dialog/Dialog.tsx';
export { DialogTrigger, type DialogTriggerProps } from './interface/dialog/DialogTrigger.tsx';
export type { FieldAnatomy } from './interface/field/anatomy.ts';
export type { Problem } from './interface/field/problem.ts';
export { Footer, type FooterProps } from './interface/footer/Footer.tsx';
export type { LegalFacts } from './interface/footer/legal-facts.ts';
export { Header, type HeaderProps, type NavigationItem } from './interface/header/Header.tsx';
export {
  Heading,
  type HeadingLevel,
  type HeadingProps,
  type HeadingSize,
} from './interface/heading/Heading.tsx';
export { Link, type LinkProps } from './interface/link/Link.tsx';
export { NumberField, type NumberFieldProps } from './interface/number-field/NumberField.tsx';
export {
  Option,
  type OptionProps,
  OptionSection,
  type OptionSectionProps,
} from './interface/options/Option.tsx';
export { Pagination, type PaginationProps } from './interface/pagination/Pagination.tsx';
export { ProgressBar, type ProgressBarProps } from './interface/progress-bar/ProgressBar.tsx';
export { CoodysseeProvider, type CoodysseeProviderProps } from './interface/provider/CoodysseeProvider.tsx';
export { Radio, type RadioProps } from './interface/radio-group/Radio.tsx';
export { RadioGroup, type RadioGroupProps } from './interface/radio-group/RadioGroup.tsx';
export { Select, type SelectProps } from './interface/select/Select.tsx';
export { SkipLink, type SkipLinkProps } from './interface/skip-link/SkipLink.tsx';
export { Switch, type SwitchProps } from './interface/switch/Switch.tsx';
export { SortableTable, type SortableTableProps } from './interface/table/SortableTable.tsx';
export {
  type Column,
  type Sort,
  type SortDirection,
  Table,
  type TableProps,
} from './interface/table/Table.tsx';
export { Tag, type TagProps, type TagTone } from './interface/tag/Tag.tsx';
export { TagGroup, type TagGroupProps, type TagItem } from './interface/tag/TagGroup.tsx';
export { TextArea, type TextAreaProps } from './interface/text-area/TextArea.tsx';
export { TextField, type TextFieldProps } from './interface/text-field/TextField.tsx';
export { ToastRegion, type ToastRegionProps } from './interface/toast/ToastRegion.tsx';
export { createToastQueue, type ToastMessage } from './interface/toast/toast-queue.ts';
export { Tooltip, type TooltipProps } from './interface/tooltip/Tooltip.tsx';
