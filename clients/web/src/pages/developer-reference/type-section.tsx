import { developerReferenceWording } from '../../wording/developer-reference/developer-reference.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { TypeEntry } from './contract-docs.ts';
import { English } from './english.tsx';
import { FieldRows } from './field-rows.tsx';

/** A type that an operation leads to: what it is, and each of its fields or values. */
export function TypeSection({ type }: { readonly type: TypeEntry }) {
  const words = useWordsOf(developerReferenceWording);
  const { name, kind, description, fields, values, members } = type;
  return (
    <div className="of-type" id={name}>
      <h3>
        <code>{name}</code> <span className="meta">{words.typeKinds[kind]}</span>
      </h3>
      {description && (
        <p>
          <English text={description} />
        </p>
      )}
      {fields && <FieldRows caption={name} fields={fields} />}
      {values && (
        <dl className="facts">
          {values.map((value) => (
            <div key={value.name} className="fact">
              <dt>
                <code>{value.name}</code>
              </dt>
              <dd>
                <English text={value.description} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {members && (
        <p>
          {members.map((member) => (
            <a key={member} className="place" href={`#${member}`}>
              <code>{member}</code>
            </a>
          ))}
        </p>
      )}
    </div>
  );
}
