import type { ReactNode } from 'react';

/** Says once what was just done; it is read aloud wherever the focus is. */
export function DoneNotice({
  done,
  children,
}: {
  readonly done: string | null;
  readonly children?: ReactNode;
}) {
  return (
    <div role="status">
      {done && (
        <div className="notice ok done">
          <p>
            <b>{done}</b>
          </p>
          {children}
        </div>
      )}
    </div>
  );
}
