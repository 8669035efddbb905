import { Link, useLoaderData } from 'react-router';
import { SearchField } from '../../ui/search-field.tsx';
import { Section } from '../../ui/section.tsx';
import { developerReferenceWording } from '../../wording/developer-reference/developer-reference.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { ContractChoice } from './contract-choice.tsx';
import { type ContractDocs, type ContractName, contractSlugs } from './contract-docs.ts';
import { English } from './english.tsx';
import { ReferenceFrame } from './reference-frame.tsx';
import { type Found, searchContract } from './search-contract.ts';
import { useAddress } from './use-address.ts';

/** « Opérations »: every root field of a contract, to be searched down to the fields that it leads to. */
export function OperationsPage() {
  const words = useWordsOf(developerReferenceWording);
  const docs = useLoaderData<ContractDocs>();
  const [, setContract] = useAddress('contrat');
  const [search, setSearch] = useAddress('cherche');
  const found = searchContract(docs, search);
  const ofKind = (kind: Found['operation']['kind']) =>
    found
      .filter(({ operation }) => operation.kind === kind)
      .toSorted((one, other) => one.operation.name.localeCompare(other.operation.name));
  return (
    <ReferenceFrame title={words.operations} lead={words.operationsLead}>
      <div className="filters">
        <ContractChoice chosen={docs.name} onChoose={setContract} />
        <SearchField name="cherche" label={words.searchOperations} value={search} onSearch={setSearch} />
      </div>
      <p role="status" className="meta">
        {words.foundOperations({ count: found.length })}
      </p>
      <Operations title={words.queries} found={ofKind('query')} contract={docs.name} />
      <Operations title={words.mutations} found={ofKind('mutation')} contract={docs.name} />
    </ReferenceFrame>
  );
}

interface OperationsProps {
  readonly title: string;
  readonly found: readonly Found[];
  readonly contract: ContractName;
}

function Operations({ title, found, contract }: OperationsProps) {
  if (found.length === 0) return null;
  return (
    <Section title={title}>
      <ul className="plain operations">
        {found.map(({ operation, places }) => (
          <li key={operation.name}>
            <p>
              <Link to={operationPath(operation.name, contract)}>
                <code>{operation.name}</code>
              </Link>{' '}
              <span className="meta">
                <code>{operation.type}</code>
                {operation.scopes.map((scope) => (
                  <code key={scope} className="scope">
                    {scope}
                  </code>
                ))}
              </span>
            </p>
            <p>
              <English text={operation.description} />
            </p>
            {places.length > 0 && (
              <p className="meta">
                {places.map((place) => (
                  <Link
                    key={place}
                    className="place"
                    to={`${operationPath(operation.name, contract)}#${place.replace(/\..*/, '')}`}
                  >
                    <code>{place}</code>
                  </Link>
                ))}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Where an operation is told, in its contract. */
export function operationPath(name: string, contract: ContractName): string {
  return `/developpeurs/operations/${name}?contrat=${contractSlugs[contract]}`;
}
