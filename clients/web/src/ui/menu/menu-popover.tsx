import { Check } from 'lucide-react';
import type { RefObject } from 'react';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import type { MenuChoice } from './menu-button.tsx';

interface MenuPopoverProps {
  readonly name: string;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly choices: readonly MenuChoice<string>[];
  readonly onChoose: (id: string) => void;
  readonly onClose: () => void;
}

/** The open menu below its button: arrow keys, first letters, Escape, and the focus goes back to the button. */
export function MenuPopover({ name, button, choices, onChoose, onClose }: MenuPopoverProps) {
  return (
    <Popover
      isOpen
      aria-label={name}
      triggerRef={button}
      placement="bottom end"
      offset={4}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Menu
        className="pop"
        aria-label={name}
        autoFocus="first"
        onClose={onClose}
        onAction={(id) => onChoose(String(id))}
      >
        {choices.map(({ id, label, lang, current, apart }) => (
          <MenuItem key={id} id={id} textValue={label} className={apart ? 'sep' : ''}>
            <span lang={lang}>{label}</span>
            {current && <Check className="icon" aria-hidden="true" />}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  );
}
