import { Alert, Button } from '@coodyssee/react';
import { Component, type ReactNode, Suspense, useEffect, useState } from 'react';
import { whenIdle } from '../engine/when-idle.ts';
import { useWords } from '../words/words.ts';

interface LaterProps {
  readonly children: ReactNode;
  /** Room kept until it is there, as a CSS length; the page below must not jump. */
  readonly room?: string;
}

/** A part of the page that is loaded when the first badge is already there; where a file is missing, it says so. */
export function Later({ children, room = '12rem' }: LaterProps) {
  const [isTime, setTime] = useState(false);
  useEffect(() => whenIdle(() => setTime(true)), []);
  const place = <div style={{ minBlockSize: room }} aria-busy="true" />;
  return <Boundary>{isTime ? <Suspense fallback={place}>{children}</Suspense> : place}</Boundary>;
}

class Boundary extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override readonly state = { broken: false };
  static getDerivedStateFromError = () => ({ broken: true });
  override render() {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const { title, why, retry } = useWords().page.broken;
  return (
    <Alert tone="error" title={title} role="alert">
      <p>{why}</p>
      <Button variant="secondary" size="sm" onPress={() => location.reload()}>
        {retry}
      </Button>
    </Alert>
  );
}
