import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { DialogWindow } from '../../ui/dialog.tsx';
import { areShortcutsOn, switchShortcuts } from '../../ui/shortcut-preference.ts';
import { useWording } from '../../wording/wording.tsx';

/** Whether the window of the keys is open. */
export function useKeysHelp() {
  const [isOpen, setOpen] = useState(false);
  return { isOpen, open: () => setOpen(true), close: () => setOpen(false) };
}

/** What the keys do, and the switch for those who want none. */
export function KeysHelp({ help }: { readonly help: ReturnType<typeof useKeysHelp> }) {
  const { office } = useWording();
  const [isOn, setOn] = useState(areShortcutsOn);
  const keys = [
    ['J', office.keyNext],
    ['K', office.keyPrevious],
    [office.enter, office.keyOpen],
    ['A', office.keyAccept],
    ['?', office.keyHelp],
  ];
  return (
    <DialogWindow title={office.keys} isOpen={help.isOpen} onClose={help.close}>
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
        <span>{office.keysOn}</span>
      </label>
      <Button look="second" onClick={help.close}>
        {office.close}
      </Button>
    </DialogWindow>
  );
}
