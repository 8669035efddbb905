import type { AnyVariables, TypedDocumentNode } from '@urql/core';
import { type ComponentProps, Fragment, type ReactNode, useState } from 'react';
import { useQuery } from 'urql';
import { useWording } from '../wording/wording.tsx';
import { Button } from './button.tsx';
import { Table } from './table.tsx';

/** A page of a connection. */
interface Connection<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface PagedTableProps<Node, Data, Variables extends AnyVariables>
  extends Omit<ComponentProps<typeof Table>, 'children'> {
  /** The page that is there already. */
  readonly first: Connection<Node>;
  readonly document: TypedDocumentNode<Data, Variables>;
  readonly variables: (after: string | null) => Variables;
  readonly pick: (data: Data) => Connection<Node>;
  /** The row of one; it bears its key. */
  readonly row: (node: Node) => ReactNode;
  /** What the button for further ones says. */
  readonly more: string;
}

/** A table of a list that has no end in sight; further rows on demand. It is keyed by what narrows the list. */
export function PagedTable<Node, Data, Variables extends AnyVariables>(
  props: PagedTableProps<Node, Data, Variables>,
) {
  const { first, document, variables, pick, row, more, ...table } = props;
  const { site } = useWording();
  const [after, setAfter] = useState<readonly string[]>([]);
  const further = { document, variables, pick };
  const last = useFurther(further, after.at(-1) ?? null);
  const pageInfo = after.length === 0 ? first.pageInfo : last?.pageInfo;
  const next = pageInfo?.endCursor;
  return (
    <>
      <Table {...table}>
        {first.nodes.map(row)}
        {after.map((cursor) => (
          <FurtherRows key={cursor} further={further} after={cursor} row={row} />
        ))}
      </Table>
      {pageInfo?.hasNextPage !== false && (
        <p className="more">
          <Button
            look="second"
            small
            busy={next ? null : site.loading}
            onClick={() => next && setAfter([...after, next])}
          >
            {more}
          </Button>
        </p>
      )}
    </>
  );
}

type Further<Node, Data, Variables extends AnyVariables> = Pick<
  PagedTableProps<Node, Data, Variables>,
  'document' | 'variables' | 'pick'
>;

interface FurtherRowsProps<Node, Data, Variables extends AnyVariables> {
  readonly further: Further<Node, Data, Variables>;
  readonly after: string;
  readonly row: (node: Node) => ReactNode;
}

function FurtherRows<Node, Data, Variables extends AnyVariables>(
  props: FurtherRowsProps<Node, Data, Variables>,
) {
  const page = useFurther(props.further, props.after);
  return <Fragment>{page?.nodes.map(props.row)}</Fragment>;
}

function useFurther<Node, Data, Variables extends AnyVariables>(
  { document, variables, pick }: Further<Node, Data, Variables>,
  after: string | null,
): Connection<Node> | null {
  const [{ data }] = useQuery({
    query: document,
    variables: variables(after),
    pause: after === null,
  } as { query: typeof document; variables: Variables; pause: boolean });
  return data ? pick(data) : null;
}
