import { KeysWindow, type useKeysWindow } from '../../ui/keys-window.tsx';
import { serviceAccessWording } from '../../wording/service-access/service-access.ts';
import { useWordsOf } from '../../wording/wording.tsx';

/** What the keys do at this desk. */
export function AccessKeys({ keys }: { readonly keys: ReturnType<typeof useKeysWindow> }) {
  const { office: words } = useWordsOf(serviceAccessWording);
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
        ['A', words.keyActivate],
        ['R', words.keyRefuse],
        ['S', words.keySuspend],
        [words.sendKeys, words.keySend],
        ['?', words.keyHelp],
      ]}
    />
  );
}
