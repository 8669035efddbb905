import type { LucideIcon } from 'lucide-react';
import type { Locale } from '../wording/locale.ts';
import { useWordsOf } from '../wording/wording.tsx';

/** How each status looks: its colour, and its icon. */
type StatusLooks<Status extends string> = Readonly<
  Record<Status, readonly [look: TagLook, Icon: LucideIcon]>
>;

/** Under way, waits for the person, went well, over and well, over without. */
type TagLook = 'run' | 'todo' | 'ok' | 'end' | 'no';

interface StatusTagProps<Status> {
  readonly status: Status;
}

/**
 * Makes the tag that says where things of a kind stand: a word, an icon and a colour, the same wherever it is shown.
 * @param room the words of the room that the status belongs to
 * @param said where they name each status
 */
export function statusTag<Status extends string, Words extends object>(
  room: Readonly<Record<Locale, Words>>,
  said: (words: Words) => Readonly<Record<Status, string>>,
  looks: StatusLooks<Status>,
) {
  return function StatusTag({ status }: StatusTagProps<Status>) {
    const [look, Icon] = looks[status];
    const word = said(useWordsOf(room))[status];
    return (
      <span className={`tag ${look}`}>
        <Icon className="icon" aria-hidden="true" />
        {word}
      </span>
    );
  };
}
