import { Download } from 'lucide-react';
import { useState } from 'react';
import { figuresWording } from '../../wording/figures/figures.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { Button } from '../button.tsx';
import type { Sheet } from './csv.ts';

interface CsvButtonProps {
  /** The file's name without its ending. */
  readonly file: string;
  /** What the table is about, for the ear: a page has several of these buttons. */
  readonly about: string;
  readonly sheet: () => Sheet | Promise<Sheet>;
}

/** Gives a table to keep as a file for a spreadsheet. It is made in the browser, from what the page knows. */
export function CsvButton({ file, about, sheet }: CsvButtonProps) {
  const words = useWordsOf(figuresWording);
  const [state, setState] = useState<'still' | 'busy' | 'failed'>('still');
  async function save(): Promise<void> {
    setState('busy');
    try {
      const { csvOf } = await import('./csv.ts');
      download(`${file}.csv`, csvOf(await sheet()));
      setState('still');
    } catch {
      setState('failed');
    }
  }
  return (
    <span className="csv">
      <Button
        look="second"
        small
        aria-label={`CSV, ${about}`}
        busy={state === 'busy' ? words.csvBusy : null}
        onClick={() => void save()}
      >
        <Download className="icon" aria-hidden="true" />
        CSV
      </Button>
      <span role="status" className="meta">
        {state === 'failed' && words.csvFailed}
      </span>
    </span>
  );
}

function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
