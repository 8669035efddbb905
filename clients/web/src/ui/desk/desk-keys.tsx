import { decisionDeskWording } from '../../wording/decision-desk/decision-desk.ts';
import { useWording, useWordsOf } from '../../wording/wording.tsx';
import { KeysWindow, type useKeysWindow } from '../keys-window.tsx';
import type { Desk } from './desk.ts';

interface DeskKeysProps {
  readonly desk: Desk<string>;
  readonly keys: ReturnType<typeof useKeysWindow>;
}

/** What the keys do at a desk. */
export function DeskKeys({ desk: { words, letters }, keys }: DeskKeysProps) {
  const shared = useWordsOf(decisionDeskWording);
  const verdicts = Map.groupBy(Object.entries(letters), ([, letter]) => letter);
  return (
    <KeysWindow
      title={shared.keys}
      switchLabel={shared.keysOn}
      closeLabel={shared.close}
      isOpen={keys.isOpen}
      onClose={keys.close}
      keys={[
        ['J', words.keyNext],
        ['K', words.keyPrevious],
        ['O', words.keyOpen],
        ['L', shared.keyList],
        ...[...verdicts].map(
          ([letter, chosen]) =>
            [
              letter,
              shared.chooses({ verdict: chosen.map(([verdict]) => words.verdicts[verdict]).join(' / ') }),
            ] as const,
        ),
        [shared.sendKeys, shared.keySend],
        ['?', shared.keyHelp],
      ]}
    />
  );
}

/** Opens the window of the keys, for those who don't know its key yet. */
export function KeysButton({
  className,
  onOpen,
}: {
  readonly className?: string;
  readonly onOpen: () => void;
}) {
  const { header } = useWording();
  return (
    <button
      type="button"
      className={['linkish keys-button', className].filter(Boolean).join(' ')}
      onClick={onOpen}
    >
      {header.shortcuts} <kbd>?</kbd>
    </button>
  );
}
