import { Download, FileText } from 'lucide-react';
import { invoicesWording } from '../wording/invoices/invoices.ts';
import { useWordsOf } from '../wording/wording.tsx';
import { Button } from './button.tsx';
import { type Address, useOpenPaper } from './use-open-paper.ts';

interface PaperButtonProps {
  /** What the button says. */
  readonly children: string;
  /** The same for the ear, where several buttons look alike. */
  readonly name?: string;
  readonly small?: boolean;
  /** A file to keep, instead of a page to read. */
  readonly isDownload?: boolean;
  readonly address: Address;
}

/** Opens a paper that the office made, in a tab of its own. */
export function PaperButton({ children, name, small, isDownload = false, address }: PaperButtonProps) {
  const words = useWordsOf(invoicesWording);
  const { open, isOpening, hasFailed } = useOpenPaper();
  const Icon = isDownload ? Download : FileText;
  return (
    <span className="paper-button">
      <Button
        look="second"
        small={small ?? false}
        aria-label={name}
        busy={isOpening ? words.opening : null}
        onClick={() => open(address, isDownload)}
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
