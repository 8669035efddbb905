import { Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { securityWording } from '../../wording/security/security.ts';
import { useWordsOf } from '../../wording/wording.tsx';

interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
  readonly done: string;
}

/** Copies a text, and says whether the browser let it. */
export function CopyButton({ text, label, done }: CopyButtonProps) {
  const { recovery } = useWordsOf(securityWording);
  const [said, setSaid] = useState('');

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(done);
    } catch {
      setSaid(recovery.notCopied);
    }
  }

  return (
    <span>
      <Button look="second" small onClick={() => void copy()}>
        <Copy className="icon" aria-hidden="true" />
        {said || label}
      </Button>
      <span className="sr" role="status">
        {said}
      </span>
    </span>
  );
}
