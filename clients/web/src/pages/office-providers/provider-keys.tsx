import { KeysWindow, type useKeysWindow } from '../../ui/keys-window.tsx';
import { providersWording } from '../../wording/providers/providers.ts';
import { useWordsOf } from '../../wording/wording.tsx';

/** What the keys do at this desk. */
export function ProviderKeys({ keys }: { readonly keys: ReturnType<typeof useKeysWindow> }) {
  const { office: words } = useWordsOf(providersWording);
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
        ['A', words.keyAdmit],
        ['R', words.keyRefuse],
        ['S', words.keySuspend],
        [words.sendKeys, words.keySend],
        ['?', words.keyHelp],
      ]}
    />
  );
}
