import { useState } from 'react';
import { Button } from './button.tsx';
import { DialogWindow } from './dialog.tsx';
import { areShortcutsOn, switchShortcuts } from './shortcut-preference.ts';

interface KeysWindowProps {
  readonly title: string;
  readonly switchLabel: string;
  readonly closeLabel: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Each key with what it does. */
  readonly keys: readonly (readonly [key: string, means: string])[];
}

/** Whether the window of the keys is open. */
export function useKeysWindow() {
  const [isOpen, setOpen] = useState(false);
  return { isOpen, open: () => setOpen(true), close: () => setOpen(false) };
}

/** What the keys of a desk do, and the switch for those who want none. */
export function KeysWindow({ title, switchLabel, closeLabel, isOpen, onClose, keys }: KeysWindowProps) {
  const [isOn, setOn] = useState(areShortcutsOn);
  return (
    <DialogWindow title={title} isOpen={isOpen} onClose={onClose}>
      <dl className="keys">
        {keys.map(([key, means]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
      <label className="check">
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => {
            switchShortcuts(event.target.checked);
            setOn(event.target.checked);
          }}
        />
        <span>{switchLabel}</span>
      </label>
      <Button look="second" onClick={onClose}>
        {closeLabel}
      </Button>
    </DialogWindow>
  );
}
