import { type ReactNode, useId } from 'react';

interface SectionProps {
  /** The name that hangs in the margin. */
  readonly title: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  /** The red ledge: something lies here for the reader. At most one a page. */
  readonly yours?: boolean;
}

/** The margin says what, the sheet holds it. */
export function Section({ title, aside, children, yours }: SectionProps) {
  const id = useId();
  return (
    <section className={yours ? 'sec yours' : 'sec'} aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {aside && <p>{aside}</p>}
      </header>
      <div>{children}</div>
    </section>
  );
}
