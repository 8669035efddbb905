import { useEffect, useRef, useState } from 'react';
import type { DataCopyFragment } from '../../graphql/__generated__/documents/data-copies.ts';
import { Button } from '../../ui/button.tsx';
import { Unfolding } from '../../ui/unfolding.tsx';
import { dataWording } from '../../wording/data/data.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { AskForm } from './ask-form.tsx';
import { CopyRow } from './copy-row.tsx';
import { useProgress } from './use-progress.ts';

interface CopiesProps {
  readonly copies: readonly DataCopyFragment[];
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
  readonly onChanged: () => void;
}

/** The copies of the last days, how far they are, and the way to another. */
export function Copies({ copies, isOpen, onOpen, onClose, onChanged }: CopiesProps) {
  const { copies: words } = useWordsOf(dataWording);
  const isPreparing = copies.some(({ status }) => status === 'PREPARING');
  const isStill = useProgress(isPreparing, onChanged);
  const said = useTurnedReady(copies);
  const list = useRef<HTMLUListElement>(null);
  const hasAsked = useRef(false);
  useEffect(() => {
    // The form and its button are gone while a copy is being prepared: reading goes on where it appears.
    if (isPreparing && hasAsked.current) list.current?.focus();
    hasAsked.current = false;
  }, [isPreparing]);
  return (
    <div className="stack">
      <p>{words.means}</p>
      <div role="status">
        {said && (
          <div className="notice ok">
            <p>{words.nowReady}</p>
          </div>
        )}
      </div>
      {copies.length > 0 && (
        <ul className="held" ref={list} tabIndex={-1} aria-label={words.list}>
          {copies.map((copy) => (
            <CopyRow key={copy.id} copy={copy} />
          ))}
        </ul>
      )}
      {isPreparing && isStill && (
        <p>
          <Button look="second" small onClick={onChanged}>
            {words.refresh}
          </Button>
        </p>
      )}
      {!isPreparing && (
        <Unfolding button={words.ask} isOpen={isOpen} onOpen={onOpen}>
          <AskForm
            onAsked={() => {
              hasAsked.current = true;
              onClose();
              onChanged();
            }}
            onCancel={onClose}
          />
        </Unfolding>
      )}
    </div>
  );
}

/** Whether a copy that was being prepared as one looked is ready now. */
function useTurnedReady(copies: readonly DataCopyFragment[]): boolean {
  const awaited = useRef(new Set<string>());
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    for (const { id, status } of copies) {
      if (status === 'PREPARING') awaited.current.add(id);
      if (status === 'READY' && awaited.current.has(id)) setReady(true);
    }
  }, [copies]);
  return isReady;
}
