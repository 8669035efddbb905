import type { GraphQLSchema } from 'graphql';
import { search } from './docs-search.ts';
import { useWords } from './spoken.ts';

interface DocsResultsProps {
  readonly schema: GraphQLSchema;
  readonly typed: string;
  readonly onGo: (type: string) => void;
}

const shownAtMost = 40;

/** What bears the name that was looked for. */
export function DocsResults({ schema, typed, onGo }: DocsResultsProps) {
  const words = useWords();
  const found = search(schema, typed);
  const count =
    found.length > shownAtMost
      ? words.foundMany({ count: shownAtMost })
      : words.found({ count: found.length });
  return (
    <>
      <p className="meta" role="status">
        {found.length === 0 ? words.noneFound : count}
      </p>
      <ul className="results">
        {found.slice(0, shownAtMost).map(({ type, field }) => (
          <li key={`${type}.${field}`}>
            <button type="button" className="linkish" onClick={() => onGo(type)}>
              <code>{field === null ? type : `${type}.${field}`}</code>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
