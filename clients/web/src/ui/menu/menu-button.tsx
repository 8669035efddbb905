import { ChevronDown } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';

const loadPopover = () => import('./menu-popover.tsx');
const MenuPopover = lazy(async () => ({ default: (await loadPopover()).MenuPopover }));

export interface MenuChoice<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** The language of the label, when it is not the page's. */
  readonly lang?: string;
  readonly current?: boolean;
  /** A line above it. */
  readonly apart?: boolean;
}

interface MenuButtonProps<Id extends string> {
  readonly name: string;
  readonly choices: readonly MenuChoice<Id>[];
  readonly onChoose: (id: Id) => void;
  readonly children: ReactNode;
}

/** A button that opens a menu. The menu's code comes when a hand approaches, not with the first page. */
export function MenuButton<Id extends string>({ name, choices, onChoose, children }: MenuButtonProps<Id>) {
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const approach = () => void loadPopover();
  return (
    <>
      <button
        ref={button}
        type="button"
        className="menu-button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onPointerEnter={approach}
        onFocus={approach}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {children}
        <ChevronDown className="icon" aria-hidden="true" />
      </button>
      {isOpen && (
        <Suspense>
          <MenuPopover
            name={name}
            button={button}
            choices={choices}
            onClose={() => setOpen(false)}
            onChoose={(id) => {
              const choice = choices.find((one) => one.id === id);
              if (choice) onChoose(choice.id);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
