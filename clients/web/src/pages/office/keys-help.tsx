import { KeysWindow, type useKeysWindow } from '../../ui/keys-window.tsx';
import { deskWording } from '../../wording/desk/desk.ts';
import { officeWording } from '../../wording/office/office.ts';
import { useWordsOf } from '../../wording/wording.tsx';

/** What the keys do, and the switch for those who want none. */
export function KeysHelp({ help }: { readonly help: ReturnType<typeof useKeysWindow> }) {
  const words = useWordsOf(officeWording);
  const desk = useWordsOf(deskWording);
  const keys = [
    ['J', words.keyNext],
    ['K', words.keyPrevious],
    ['O', words.keyOpen],
    ['L', words.keyList],
    ['A', words.keyAccept],
    ['C', words.keyCorrect],
    ['R', words.keyRefuse],
    ['M', desk.keyTake],
    [words.sendKeys, words.keySend],
    ['1 – 9', words.keyDocument],
    ['?', words.keyHelp],
  ] as const;
  return (
    <KeysWindow
      title={words.keys}
      switchLabel={words.keysOn}
      closeLabel={words.close}
      isOpen={help.isOpen}
      onClose={help.close}
      keys={keys}
    />
  );
}
