import { type GraphQLArgument, type GraphQLField, type GraphQLInputField, getNamedType } from 'graphql';
import { useWords } from './spoken.ts';

interface FieldDocProps {
  readonly field: GraphQLField<unknown, unknown>;
  readonly onGo: (type: string) => void;
  readonly onInsert: (() => void) | null;
}

/** A field: its name and type, what it means, what it takes. */
export function FieldDoc({ field, onGo, onInsert }: FieldDocProps) {
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
  return text ? <p lang="en">{text}</p> : null;
}

export function Deprecation({ reason }: { readonly reason: string | null | undefined }) {
  const words = useWords();
  return reason == null ? null : <p className="deprecated">{words.deprecated({ reason })}</p>;
}
