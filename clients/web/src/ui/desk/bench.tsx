import '../styles/treatment.css';
import '../styles/company.css';
import { type ReactNode, useEffect, useRef } from 'react';
import { Link, useNavigate } from 'react-router';
import { useKeysWindow } from '../keys-window.tsx';
import { useShortcuts } from '../use-shortcuts.ts';
import type { Decided, Desk } from './desk.ts';
import { DeskKeys, KeysButton } from './desk-keys.tsx';

interface Placed {
  readonly id: string;
}

/**
 * The way through a list beside what is open: J and K go on and back, L leads to the list.
 * @returns what comes next, and the way to leave for it, or for the list when nothing does.
 */
export function useBench<Item extends Placed>(
  items: readonly Item[],
  current: string,
  pathOf: (id?: string) => string,
) {
  const navigate = useNavigate();
  const keys = useKeysWindow();
  const here = items.findIndex(({ id }) => id === current);
  const next = items[here + 1] ?? items.find(({ id }) => id !== current) ?? null;
  const open = (item: Item | undefined | null) => item && void navigate(pathOf(item.id));
  const leave = (decided?: Decided) => void navigate(pathOf(next?.id), { state: { decided } });
  useShortcuts({
    j: () => open(next),
    k: () => open(items[here - 1]),
    l: () => void navigate(pathOf()),
    '?': keys.open,
  });
  return { items, current, pathOf, next, leave, keys };
}

interface BenchProps<Item extends Placed> {
  readonly desk: Desk<string>;
  readonly bench: ReturnType<typeof useBench<Item>>;
  /** What the list shows. */
  readonly title: string;
  /** What is said of each in the list: its name, and what stands below. */
  readonly row: (item: Item) => { readonly name: ReactNode; readonly meta: ReactNode };
  readonly children: ReactNode;
}

/** The officer's bench: the list, whose name leads back to the whole of it, and what is open with its decision beside it. */
export function Bench<Item extends Placed>({ desk, bench, title, row, children }: BenchProps<Item>) {
  const { items, current, pathOf, keys } = bench;
  const list = useRef<HTMLOListElement>(null);

  useEffect(() => {
    const box = list.current;
    const link = box?.querySelector<HTMLElement>('[aria-current]');
    // Only the list itself scrolls: on a phone it stands below what is open.
    if (box && link && current) box.scrollTop = link.offsetTop - box.offsetTop - box.clientHeight / 2;
  }, [current]);

  return (
    <div className="bench duo-bench">
      <section className="queue-box" aria-labelledby="file">
        <div className="row">
          <h2 id="file">
            <Link to={pathOf()}>{title}</Link>
          </h2>
          <KeysButton className="push" onOpen={keys.open} />
        </div>
        <ol className="queue" ref={list}>
          {items.map((item) => {
            const { name, meta } = row(item);
            return (
              <li key={item.id}>
                <Link to={pathOf(item.id)} aria-current={item.id === current ? 'true' : undefined}>
                  <b>{name}</b>
                  <span className="meta">{meta}</span>
                </Link>
              </li>
            );
          })}
        </ol>
      </section>
      {children}
      <DeskKeys desk={desk} keys={keys} />
    </div>
  );
}
