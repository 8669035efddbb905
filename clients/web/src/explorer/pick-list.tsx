import { useRef } from 'react';

interface PickListProps {
  readonly title: string;
  readonly about?: string;
  readonly choices: readonly { readonly title: string; readonly query: string }[];
  readonly onPick: (query: string) => void;
}

/** Queries to take over, folded away until somebody wants one. */
export function PickList({ title, about, choices, onPick }: PickListProps) {
  const details = useRef<HTMLDetailsElement>(null);
  return (
    <details ref={details}>
      <summary>{title}</summary>
      {about && <p className="meta">{about}</p>}
      <ul>
        {choices.map((choice) => (
          <li key={choice.query}>
            <button
              type="button"
              className="linkish"
              onClick={() => {
                if (details.current) details.current.open = false;
                onPick(choice.query);
              }}
            >
              {choice.title}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
