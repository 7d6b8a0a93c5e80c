export { LineLogo } from './brand/logo/LineLogo.tsx';
export { Logo, type LogoProps } from './brand/logo/Logo.tsx';
export { LogoWithDescriptor } from './brand/logo/LogoWithDescriptor.tsx';
export type { LogoInk, LogoStyleProps } from './brand/logo/StepLogo.tsx';
export type { LogoVariant } from './brand/logo/steps.ts';
export { Icon, type IconProps, type IconSize } from './interface/base/Icon.tsx';
export type { Theme } from './interface/base/theme.ts';
export { Button, type ButtonProps } from './interface/button/Button.tsx';
export type { ButtonLook, ButtonSize, ButtonVariant } from './interface/button/look.ts';
export { Checkbox, type CheckboxProps } from './interface/checkbox/Checkbox.tsx';
export { CheckboxGroup, type CheckboxGroupProps } from './interface/checkbox/CheckboxGroup.tsx';
export { ComboBox, type ComboBoxProps } from './interface/combo-box/ComboBox.tsx';
export type { FieldAnatomy } from './interface/field/anatomy.ts';
export type { Problem } from './interface/field/problem.ts';
export { Link, type LinkProps } from './interface/link/Link.tsx';
export { NumberField, type NumberFieldProps } from './interface/number-field/NumberField.tsx';
export {
  Option,
  type OptionProps,
  OptionSection,
  type OptionSectionProps,
} from './interface/options/Option.tsx';
export { CoodysseeProvider, type CoodysseeProviderProps } from './interface/provider/CoodysseeProvider.tsx';
export { Radio, type RadioProps } from './interface/radio-group/Radio.tsx';
export { RadioGroup, type RadioGroupProps } from './interface/radio-group/RadioGroup.tsx';
export { Select, type SelectProps } from './interface/select/Select.tsx';
export { Switch, type SwitchProps } from './interface/switch/Switch.tsx';
export { TextArea, type TextAreaProps } from './interface/text-area/TextArea.tsx';
export { TextField, type TextFieldProps } from './interface/text-field/TextField.tsx';
