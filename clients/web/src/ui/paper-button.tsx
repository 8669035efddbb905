import { Download, FileText } from 'lucide-react';
import { invoicesWording } from '../wording/invoices/invoices.ts';
import { useWordsOf } from '../wording/wording.tsx';
import { Button } from './button.tsx';
import { useOpenTab } from './use-open-tab.ts';

/** Asks for a paper's address; null when there is none yet. */
export type Address = () => Promise<string | null | undefined>;

interface PaperButtonProps {
  /** What the button says. */
  readonly children: string;
  /** The same for the ear, where several buttons look alike. */
  readonly name?: string;
  readonly small?: boolean;
  /** A file to keep, instead of a page to read. */
  readonly isFile?: boolean;
  readonly address: Address;
}

/** Opens a paper that the office made, in a tab of its own. */
export function PaperButton({ children, name, small, isFile, address }: PaperButtonProps) {
  const words = useWordsOf(invoicesWording);
  const { open, isOpening, hasFailed } = useOpenTab(async (ask: Address) => {
    const path = await ask().catch(() => null);
    return path ? new URL(path, location.origin).href : null;
  });
  const Icon = isFile ? Download : FileText;
  return (
    <span className="paper-button">
      <Button
        look="second"
        small={small ?? false}
        aria-label={name}
        busy={isOpening ? words.opening : null}
        onClick={() => open(address)}
      >
        <Icon className="icon" aria-hidden="true" />
        {children}
      </Button>
      <span role="status" className="meta">
        {hasFailed && words.notOpened}
      </span>
    </span>
  );
}
