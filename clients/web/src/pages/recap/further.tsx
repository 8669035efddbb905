import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { useWording } from '../../wording/wording.tsx';

/** A page of a list, as the graph gives it. */
interface ListPage<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Asks for so many that stand after a cursor. */
type AskFurther<Page> = (after: string, first: number) => Promise<Page>;

/** The largest page that the servers give: for who wants all of them at once. */
const atMost = 100;

/** A list that begins with a page, and goes on when somebody asks for it. */
export function useFurther<Node, Page extends ListPage<Node>>(first: Page, ask: AskFurther<Page>) {
  const [further, setFurther] = useState<readonly Page[]>([]);
  const [state, setState] = useState<'still' | 'busy' | 'failed'>('still');
  const pages = [first, ...further];
  const next = pages.at(-1)?.pageInfo;

  async function more(): Promise<void> {
    setState('busy');
    try {
      const page = await ask(next?.endCursor ?? '', first.nodes.length);
      setFurther((before) => [...before, page]);
      setState('still');
    } catch {
      setState('failed');
    }
  }

  return { nodes: pages.flatMap(({ nodes }) => nodes), hasMore: next?.hasNextPage ?? false, state, more };
}

interface FurtherProps {
  readonly list: Pick<ReturnType<typeof useFurther>, 'hasMore' | 'state' | 'more'>;
  /** « Demandes plus anciennes » */
  readonly name: string;
}

/** The button that goes on with a list, and what is said when the servers don't answer. */
export function Further({ list: { hasMore, state, more }, name }: FurtherProps) {
  const { site, trouble } = useWording();
  return (
    <>
      {hasMore && (
        <p className="more">
          <Button
            look="second"
            small
            busy={state === 'busy' ? site.loading : null}
            onClick={() => void more()}
          >
            {name}
          </Button>
        </p>
      )}
      <p role="status" className="meta">
        {state === 'failed' && trouble.noAnswer}
      </p>
    </>
  );
}

/** A whole list, one page after the other: of those on the page it begins, the servers know the rest. */
export async function everyNode<Node, Page extends ListPage<Node>>(
  first: Page,
  ask: AskFurther<Page>,
): Promise<readonly Node[]> {
  const nodes = [...first.nodes];
  let { pageInfo } = first;
  while (pageInfo.hasNextPage && pageInfo.endCursor) {
    const page = await ask(pageInfo.endCursor, atMost);
    nodes.push(...page.nodes);
    ({ pageInfo } = page);
  }
  return nodes;
}
