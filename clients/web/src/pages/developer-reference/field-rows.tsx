import { Cell, Row, RowHead, Table } from '../../ui/table.tsx';
import { developerReferenceWording } from '../../wording/developer-reference/developer-reference.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { TypeEntry } from './contract-docs.ts';
import { English } from './english.tsx';
import { TypeWords } from './type-words.tsx';

type Field = NonNullable<TypeEntry['fields']>[number] & { readonly default?: string };

interface FieldRowsProps {
  readonly caption: string;
  readonly fields: readonly Field[];
}

/** Fields or arguments: their types, what they mean, and what is to be known of their cost. */
export function FieldRows({ caption, fields }: FieldRowsProps) {
  const words = useWordsOf(developerReferenceWording);
  return (
    <Table
      caption={caption}
      className="of-fields"
      columns={[{ name: words.name }, { name: words.type }, { name: words.means }]}
    >
      {fields.map((field) => (
        <Row key={field.name}>
          <RowHead>
            <code>{field.name}</code>
          </RowHead>
          <Cell>
            <TypeWords type={field.type} of={field.of} />
            {field.default !== undefined && (
              <small className="reason">
                <code>= {field.default}</code>
              </small>
            )}
          </Cell>
          <Cell>
            {field.description && <English text={field.description} />}
            {field.arguments?.map((argument) => (
              <small key={argument.name} className="reason">
                <code>
                  {argument.name}: {argument.type}
                  {argument.default !== undefined && ` = ${argument.default}`}
                </code>{' '}
                <English text={argument.description} />
              </small>
            ))}
            {field.weight !== undefined && (
              <small className="reason">{words.weight({ weight: field.weight })}</small>
            )}
            {field.list?.assumed !== undefined && (
              <small className="reason">{words.assumed({ count: field.list.assumed })}</small>
            )}
            {field.deprecated && (
              <small className="reason">
                {words.deprecated}: <English text={field.deprecated} />
              </small>
            )}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
