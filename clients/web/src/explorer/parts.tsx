import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useWords } from './spoken.ts';

const partNames = ['query', 'answer', 'docs'] as const;
export type PartName = (typeof partNames)[number];

interface PartsProps {
  readonly names: Readonly<Record<PartName, string>>;
  readonly shown: PartName;
  readonly onShow: (name: PartName) => void;
  readonly children: Readonly<Record<PartName, ReactNode>>;
}

const narrow = matchMedia('(max-width: 64rem)');

/** The parts side by side; on a phone one at a time, behind tabs. What is hidden keeps what was typed in it. */
export function Parts({ names, shown, onShow, children }: PartsProps) {
  const words = useWords();
  const isNarrow = useNarrow();
  const tabs = useRef<HTMLDivElement>(null);
  const before = useRef(shown);
  // What changes the part by itself, an answer that came, must not leave the focus in what is hidden.
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    if (isNarrow) tabs.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  }, [shown, isNarrow]);

  function move(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const next = partNames[(partNames.indexOf(shown) + step + partNames.length) % partNames.length];
    if (next) onShow(next);
  }

  return (
    <>
      {isNarrow && (
        <div className="tabs" role="tablist" aria-label={words.parts} ref={tabs} onKeyDown={move}>
          {partNames.map((name) => (
            <button
              key={name}
              type="button"
              role="tab"
              id={`tab-${name}`}
              aria-selected={name === shown}
              aria-controls={`part-${name}`}
              tabIndex={name === shown ? 0 : -1}
              onClick={() => onShow(name)}
            >
              {names[name]}
            </button>
          ))}
        </div>
      )}
      <div className="parts">
        {partNames.map((name) => (
          <section
            key={name}
            id={`part-${name}`}
            className={`part ${name}`}
            role={isNarrow ? 'tabpanel' : undefined}
            aria-labelledby={isNarrow ? `tab-${name}` : `head-${name}`}
            hidden={isNarrow && name !== shown}
          >
            <h2 id={`head-${name}`} className={isNarrow ? 'sr' : undefined}>
              {names[name]}
            </h2>
            {children[name]}
          </section>
        ))}
      </div>
    </>
  );
}

function useNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(narrow.matches);
  useEffect(() => {
    const changed = () => setNarrow(narrow.matches);
    narrow.addEventListener('change', changed);
    return () => narrow.removeEventListener('change', changed);
  }, []);
  return isNarrow;
}
