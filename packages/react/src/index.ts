export { Button, type ButtonProps, type ButtonSize, type ButtonVariant } from './interface/button/Button.tsx';
