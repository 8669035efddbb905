import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { developersWording } from '../../wording/developers/developers.ts';
import { useWordsOf } from '../../wording/wording.tsx';

interface CopyButtonProps {
  readonly text: string;
  /** What is copied, for the ear. */
  readonly what?: string;
}

/** Puts a text on the clipboard, and says so. */
export function CopyButton({ text, what }: CopyButtonProps) {
  const words = useWordsOf(developersWording);
  const [isCopied, setCopied] = useState(false);
  const Icon = isCopied ? Check : Copy;
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      // Without the clipboard the text is still there to be chosen by hand.
      () => undefined,
    );
  return (
    <button type="button" className="linkish copy" onClick={() => void copy()}>
      <Icon className="icon" aria-hidden="true" />
      <span role="status">{isCopied ? words.copied : words.copy}</span>
      {what && <span className="sr"> {what}</span>}
    </button>
  );
}
