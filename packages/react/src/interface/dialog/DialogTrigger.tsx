'use client';
/** Joins a button and the dialog it opens. */
export { DialogTrigger, type DialogTriggerProps } from 'react-aria-components';
