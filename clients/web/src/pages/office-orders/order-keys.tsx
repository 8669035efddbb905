import { KeysWindow, type useKeysWindow } from '../../ui/keys-window.tsx';
import { officeOrdersWording } from '../../wording/office-orders/office-orders.ts';
import { useWordsOf } from '../../wording/wording.tsx';

/** What the keys do at this desk. */
export function OrderKeys({ keys }: { readonly keys: ReturnType<typeof useKeysWindow> }) {
  const words = useWordsOf(officeOrdersWording);
  return (
    <KeysWindow
      title={words.keys}
      switchLabel={words.keysOn}
      closeLabel={words.close}
      isOpen={keys.isOpen}
      onClose={keys.close}
      keys={[
        ['J', words.keyNext],
        ['K', words.keyPrevious],
        ['O', words.keyOpen],
        ['L', words.keyList],
        ['E', words.keyFulfil],
        ['R', words.keyRefuse],
        ['P', words.keyReturn],
        [words.sendKeys, words.keySend],
        ['?', words.keyHelp],
      ]}
    />
  );
}
