import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Preview } from '../../ui/claims/preview.tsx';
import { claimFormWording } from '../../wording/claim-form/claim-form.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { useFocusAfterwards } from '../use-focus-afterwards.ts';
import { moved } from './page-moves.ts';
import type { FileInHand } from './upload-queue.ts';

interface PageOrderProps {
  readonly pictures: readonly FileInHand[];
  readonly onJoined: (keys: readonly string[], file: File) => void;
  readonly onClose: () => void;
  readonly tell: (words: string) => void;
}

/** Photos as the pages of one document: moved and left out by buttons, so that every key and every finger can. */
export function PageOrder({ pictures, onJoined, onClose, tell }: PageOrderProps) {
  const words = useWordsOf(claimFormWording).documents.join;
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const [sorted, setSorted] = useState<readonly string[]>([]);
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [step, setStep] = useState<'ordering' | 'joining' | 'failed'>('ordering');
  const focusAfterwards = useFocusAfterwards();
  // A photo that is ready only now comes last.
  const order = [...new Set([...sorted, ...pictures.map(({ key }) => key)])].filter(
    (key) => !leftOut.has(key),
  );
  const pages = order.flatMap((key) => pictures.find((picture) => picture.key === key) ?? []);
  useEffect(() => title.current?.focus(), []);

  function move(at: number, by: -1 | 1): void {
    const name = pages[at]?.name ?? '';
    setSorted(moved(order, at, by));
    tell(words.moved({ name, position: at + by + 1, count: pages.length }));
    // The page keeps the focus where it goes; at an end the other button takes it.
    const isAtEnd = at + by === 0 || at + by === pages.length - 1;
    focusAfterwards(`${id}-${isAtEnd ? -by : by}-${order[at]}`);
  }

  async function join(): Promise<void> {
    setStep('joining');
    try {
      const { joinPictures } = await import('./picture-document.ts');
      const file = await joinPictures(
        pages.flatMap(({ seen }) => seen?.url ?? []),
        words.fileName,
      );
      onJoined(
        pages.map(({ key }) => key),
        file,
      );
    } catch {
      setStep('failed');
    }
  }

  return (
    <section className="notice joining" aria-labelledby={id}>
      <h3 id={id} ref={title} tabIndex={-1}>
        {words.title}
      </h3>
      <p>{words.means}</p>
      <ol className="pages" aria-label={words.list}>
        {pages.map(({ key, name, seen }, at) => (
          <li key={key}>
            <Preview url={seen?.previewUrl ?? null} name={name} />
            <span>{name}</span>
            <span className="moves">
              {at > 0 && (
                <button
                  type="button"
                  className="iconbtn"
                  id={`${id}--1-${key}`}
                  aria-label={words.up({ name, position: at + 1 })}
                  onClick={() => move(at, -1)}
                >
                  <ArrowUp className="icon" aria-hidden="true" />
                </button>
              )}
              {at < pages.length - 1 && (
                <button
                  type="button"
                  className="iconbtn"
                  id={`${id}-1-${key}`}
                  aria-label={words.down({ name, position: at + 1 })}
                  onClick={() => move(at, 1)}
                >
                  <ArrowDown className="icon" aria-hidden="true" />
                </button>
              )}
              {pages.length > 2 && (
                <button
                  type="button"
                  className="iconbtn"
                  aria-label={words.leaveOut({ name })}
                  onClick={() => {
                    setLeftOut(new Set([...leftOut, key]));
                    tell(words.left({ name }));
                    title.current?.focus();
                  }}
                >
                  <X className="icon" aria-hidden="true" />
                </button>
              )}
            </span>
          </li>
        ))}
      </ol>
      <div role="alert">{step === 'failed' && <p className="err">{words.failed}</p>}</div>
      <div className="row">
        <Button small busy={step === 'joining' ? words.working : null} onClick={() => void join()}>
          {words.act({ count: pages.length })}
        </Button>
        <Button look="second" small onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </section>
  );
}
