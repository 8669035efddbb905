import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from './button.tsx';

interface UnfoldingProps {
  readonly button: ReactNode;
  /** The button's name for the ear, where several look alike. */
  readonly name?: string;
  readonly small?: boolean;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly children: ReactNode;
}

/** A button that gives way to a small form: the focus goes into the form, and back to the button when it closes. */
export function Unfolding({ button, name, small, isOpen, onOpen, children }: UnfoldingProps) {
  const place = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(isOpen);

  useEffect(() => {
    if (wasOpen.current === isOpen) return;
    wasOpen.current = isOpen;
    // What closed because another one opened leaves the focus there.
    if (!isOpen && document.activeElement !== document.body) return;
    place.current?.querySelector<HTMLElement>(isOpen ? firstField : 'button')?.focus();
  }, [isOpen]);

  return (
    <div ref={place}>
      {isOpen ? (
        children
      ) : (
        <Button look="second" small={small ?? false} aria-label={name} onClick={onOpen}>
          {button}
        </Button>
      )}
    </div>
  );
}

const firstField = 'input:not([hidden]), button';
