export type { DrawingData } from '@coodyssee/logo';
export { Badge, type BadgeProps } from './brand/badge/Badge.tsx';
export { Clearspace, type ClearspaceMark, type ClearspaceProps } from './brand/clearspace/Clearspace.tsx';
export { LineLogo } from './brand/logo/LineLogo.tsx';
export { Logo, type LogoProps } from './brand/logo/Logo.tsx';
export { LogoWithDescriptor } from './brand/logo/LogoWithDescriptor.tsx';
export type { LogoInk, LogoStyleProps } from './brand/logo/StepLogo.tsx';
export type { LogoVariant } from './brand/logo/steps.ts';
export type { HexColour } from './brand/person/figure-ink.ts';
export { PersonMark, type PersonMarkProps, type PersonTone } from './brand/person/PersonMark.tsx';
export { CallToJoin, type CallToJoinProps } from './editorial/call-to-join/CallToJoin.tsx';
export type { Day } from './editorial/dates/french-date.ts';
export { Directory, type DirectoryProps, type DirectoryWords } from './editorial/directory/Directory.tsx';
export {
  type Entrepreneur,
  EntrepreneurCard,
  type EntrepreneurCardProps,
} from './editorial/entrepreneur-card/EntrepreneurCard.tsx';
export { EventBanner, type EventBannerProps } from './editorial/event-banner/EventBanner.tsx';
export { EuEmblem, type EuEmblemProps } from './editorial/funder-strip/EuEmblem.tsx';
export {
  type CoFunder,
  type FundedProject,
  type FunderRank,
  FunderStrip,
  type FunderStripProps,
} from './editorial/funder-strip/FunderStrip.tsx';
export { Gathering, type GatheringProps } from './editorial/gathering/Gathering.tsx';
export { GroundTitle } from './editorial/ground-title/GroundTitle.tsx';
export { Hero, type HeroProps } from './editorial/hero/Hero.tsx';
export { KeyFigure, type KeyFigureProps } from './editorial/key-figure/KeyFigure.tsx';
export { MemberHeading, type MemberHeadingProps } from './editorial/member/MemberHeading.tsx';
export {
  type Network,
  NetworkStrip,
  type NetworkStripProps,
} from './editorial/network-strip/NetworkStrip.tsx';
export { PoleHeading, type PoleHeadingProps } from './editorial/pole-heading/PoleHeading.tsx';
export { Range } from './editorial/range/Range.tsx';
export { type Consent, Testimonial, type TestimonialProps } from './editorial/testimonial/Testimonial.tsx';
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
export { ColorField, type ColorFieldProps } from './interface/color-field/ColorField.tsx';
export type { ColourPreset } from './interface/color-field/ColourPresets.tsx';
export type { ColourReading, ReadColour } from './interface/color-field/read-colour.ts';
export { ComboBox, type ComboBoxProps } from './interface/combo-box/ComboBox.tsx';
export { ConfirmDialog, type ConfirmDialogProps } from './interface/dialog/ConfirmDialog.tsx';
export { Dialog, type DialogProps } from './interface/dialog/Dialog.tsx';
export { DialogTrigger, type DialogTriggerProps } from './interface/dialog/DialogTrigger.tsx';
export type { FieldAnatomy } from './interface/field/anatomy.ts';
export type { Problem } from './interface/field/problem.ts';
export { FileDrop, type FileDropProps } from './interface/file-drop/FileDrop.tsx';
export { type FileKind, fileKinds } from './interface/file-drop/file-kinds.ts';
export { Footer, type FooterProps } from './interface/footer/Footer.tsx';
export type { LegalFacts } from './interface/footer/legal-facts.ts';
export { Form, type FormProps } from './interface/form/Form.tsx';
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
export {
  Tab,
  TabList,
  type TabListProps,
  TabPanel,
  type TabPanelProps,
  type TabProps,
  Tabs,
  type TabsProps,
} from './interface/tabs/Tabs.tsx';
export { Tag, type TagProps, type TagTone } from './interface/tag/Tag.tsx';
export { TagGroup, type TagGroupProps, type TagItem } from './interface/tag/TagGroup.tsx';
export { TextArea, type TextAreaProps } from './interface/text-area/TextArea.tsx';
export { TextField, type TextFieldProps } from './interface/text-field/TextField.tsx';
export { chooseTheme } from './interface/theme-script/choose-theme.ts';
export { ThemeScript, type ThemeScriptProps } from './interface/theme-script/ThemeScript.tsx';
export { ToastRegion, type ToastRegionProps } from './interface/toast/ToastRegion.tsx';
export { createToastQueue, type ToastMessage } from './interface/toast/toast-queue.ts';
export { Tooltip, type TooltipProps } from './interface/tooltip/Tooltip.tsx';
