import { weights } from 'virtual:weights';
import { type GraphQLArgument, type GraphQLField, type GraphQLInputField, getNamedType } from 'graphql';
import { useWords } from './spoken.ts';

interface FieldDocProps {
  /** The name of the type that it is a field of. */
  readonly of: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly onGo: (type: string) => void;
  readonly onInsert: (() => void) | null;
}

/** A field: its name and type, what it means, what it takes. */
export function FieldDoc({ of, field, onGo, onInsert }: FieldDocProps) {
  const words = useWords();
  return (
    <li>
      <div className="row apart">
        <TypedName name={field.name} type={field.type} onGo={onGo} />
        {onInsert && (
          <button
            type="button"
            className="linkish"
            aria-label={words.insertThis({ name: field.name })}
            onClick={onInsert}
          >
            {words.insert}
          </button>
        )}
      </div>
      <Description text={field.description} />
      <WeightOf coordinate={`${of}.${field.name}`} />
      <Deprecation reason={field.deprecationReason} />
      {field.args.length > 0 && (
        <ul className="takes" aria-label={words.takes}>
          {field.args.map((argument) => (
            <InputDoc key={argument.name} input={argument} onGo={onGo} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** What the field costs, where the schema says so. */
function WeightOf({ coordinate }: { readonly coordinate: string }) {
  const words = useWords();
  const { cost, rows, rowsBy } = weights[coordinate] ?? {};
  const said = [
    cost !== undefined && words.weight({ weight: String(cost) }),
    rowsBy && words.rowsBy({ argument: rowsBy.join(', ') }),
    rows !== undefined && words.rows({ rows: String(rows) }),
  ].filter(Boolean);
  return said.length > 0 && <p className="meta">{said.join(' · ')}</p>;
}

interface InputDocProps {
  readonly input: GraphQLArgument | GraphQLInputField;
  readonly onGo: (type: string) => void;
}

/** What is given: an argument, or a field of an input. */
export function InputDoc({ input, onGo }: InputDocProps) {
  const { name, type, description, deprecationReason, defaultValue } = input;
  return (
    <li>
      <TypedName name={name} type={type} onGo={onGo} />
      {defaultValue !== undefined && <code> = {JSON.stringify(defaultValue)}</code>}
      <Description text={description} />
      <Deprecation reason={deprecationReason} />
    </li>
  );
}

interface TypedNameProps {
  readonly name: string;
  readonly type: GraphQLField<unknown, unknown>['type'] | GraphQLArgument['type'];
  readonly onGo: (type: string) => void;
}

function TypedName({ name, type, onGo }: TypedNameProps) {
  return (
    <span className="typed-name">
      <code>{name}</code>
      {': '}
      <button type="button" className="linkish" onClick={() => onGo(getNamedType(type).name)}>
        <code>{String(type)}</code>
      </button>
    </span>
  );
}

export function Description({ text }: { readonly text: string | null | undefined }) {
  if (!text) return null;
  // What stands between backticks is a name of the graph.
  const parts = text
    .split('`')
    .map((part, index) => ({ part, isName: index % 2 === 1, key: `${index} ${part}` }));
  return (
    <p lang="en">{parts.map(({ part, isName, key }) => (isName ? <code key={key}>{part}</code> : part))}</p>
  );
}

export function Deprecation({ reason }: { readonly reason: string | null | undefined }) {
  const words = useWords();
  return reason == null ? null : <p className="deprecated">{words.deprecated({ reason })}</p>;
}
