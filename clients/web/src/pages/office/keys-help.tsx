import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { DialogWindow } from '../../ui/dialog.tsx';
import { areShortcutsOn, switchShortcuts } from '../../ui/shortcut-preference.ts';
import { officeWording } from '../../wording/office/office.ts';
import { useWordsOf } from '../../wording/wording.tsx';

/** Whether the window of the keys is open. */
export function useKeysHelp() {
  const [isOpen, setOpen] = useState(false);
  return { isOpen, open: () => setOpen(true), close: () => setOpen(false) };
}

/** What the keys do, and the switch for those who want none. */
export function KeysHelp({ help }: { readonly help: ReturnType<typeof useKeysHelp> }) {
  const words = useWordsOf(officeWording);
  const [isOn, setOn] = useState(areShortcutsOn);
  const keys = [
    ['J', words.keyNext],
    ['K', words.keyPrevious],
    ['O', words.keyOpen],
    ['L', words.keyList],
    ['A', words.keyAccept],
    ['C', words.keyCorrect],
    ['R', words.keyRefuse],
    [words.sendKeys, words.keySend],
    ['1 – 9', words.keyDocument],
    ['?', words.keyHelp],
  ];
  return (
    <DialogWindow title={words.keys} isOpen={help.isOpen} onClose={help.close}>
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
        <span>{words.keysOn}</span>
      </label>
      <Button look="second" onClick={help.close}>
        {words.close}
      </Button>
    </DialogWindow>
  );
}
