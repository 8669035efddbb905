import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';
import type { ReactNode } from 'react';
import { Deprecation, Description, FieldDoc, InputDoc } from './docs-field.tsx';
import { useWords } from './spoken.ts';

interface DocsTypeProps {
  readonly type: GraphQLNamedType;
  readonly schema: GraphQLSchema;
  readonly onGo: (type: string) => void;
  /** Null where nothing of it may be sent. */
  readonly onInsert: ((type: GraphQLNamedType, field: GraphQLField<unknown, unknown>) => void) | null;
}

/** A type with its meaning and its members. */
export function DocsType({ type, schema, onGo, onInsert }: DocsTypeProps) {
  const words = useWords();
  return (
    <>
      <Description text={type.description} />
      {(isObjectType(type) || isInterfaceType(type)) && (
        <Members title={words.fields}>
          {Object.values(type.getFields()).map((field) => (
            <FieldDoc
              key={field.name}
              of={type.name}
              field={field}
              onGo={onGo}
              onInsert={onInsert && (() => onInsert(type, field))}
            />
          ))}
        </Members>
      )}
      {isInputObjectType(type) && (
        <Members title={words.inputs}>
          {Object.values(type.getFields()).map((field) => (
            <InputDoc key={field.name} input={field} onGo={onGo} />
          ))}
        </Members>
      )}
      {isEnumType(type) && (
        <Members title={words.values}>
          {type.getValues().map(({ name, description, deprecationReason }) => (
            <li key={name}>
              <code>{name}</code>
              <Description text={description} />
              <Deprecation reason={deprecationReason} />
            </li>
          ))}
        </Members>
      )}
      {(isUnionType(type) || isInterfaceType(type)) && (
        <Members title={words.members}>
          {schema.getPossibleTypes(type).map(({ name }) => (
            <li key={name}>
              <button type="button" className="linkish" onClick={() => onGo(name)}>
                <code>{name}</code>
              </button>
            </li>
          ))}
        </Members>
      )}
    </>
  );
}

function Members({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <>
      <h4>{title}</h4>
      <ul className="members">{children}</ul>
    </>
  );
}
