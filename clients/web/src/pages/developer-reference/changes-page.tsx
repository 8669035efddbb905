import type { Release } from '@guichet/schema/reference/changelog.ts';
import { useLoaderData } from 'react-router';
import { SelectField } from '../../forms/fields/select-field.tsx';
import { writtenDay } from '../../ui/dates.ts';
import { Section } from '../../ui/section.tsx';
import { developerReferenceWording } from '../../wording/developer-reference/developer-reference.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { contractIn, contractNames, contractSlugs } from './contract-docs.ts';
import { English } from './english.tsx';
import { ReferenceFrame } from './reference-frame.tsx';
import { useAddress } from './use-address.ts';

const kinds = ['added', 'changed', 'deprecated', 'removed'] as const;

/** « Changements »: what each release brought to a contract, the newest first. */
export function ChangesPage() {
  const words = useWordsOf(developerReferenceWording);
  const releases = useLoaderData<readonly Release[]>();
  const [slug, setSlug] = useAddress('contrat');
  const chosen = contractIn(new URLSearchParams({ contrat: slug }));
  const shown = releases.filter(({ contract }) => chosen === null || contract === chosen);
  return (
    <ReferenceFrame title={words.changes} lead={words.changesLead}>
      <div className="filters">
        <SelectField
          name="contrat"
          label={words.contract}
          value={slug}
          nothing={words.everyContract}
          options={contractNames.map((name) => ({
            value: contractSlugs[name],
            label: words.contracts[name],
          }))}
          onChange={setSlug}
        />
      </div>
      {[...Map.groupBy(shown, ({ date }) => date)].map(([date, ofDay]) => (
        <Section key={date} title={writtenDay(date)}>
          {ofDay.map((release) => (
            <div key={release.contract} className="release">
              <h3>{words.contracts[release.contract as keyof typeof words.contracts]}</h3>
              {release.first ? <p>{words.firstRelease}</p> : <Changes release={release} />}
            </div>
          ))}
        </Section>
      ))}
    </ReferenceFrame>
  );
}

function Changes({ release: { changes } }: { readonly release: Release }) {
  const words = useWordsOf(developerReferenceWording);
  return kinds.map((kind) => {
    const ofKind = changes.filter((change) => change.kind === kind);
    if (ofKind.length === 0) return null;
    return (
      <div key={kind}>
        <h4>{words.changeKinds[kind]}</h4>
        <ul className="plain">
          {ofKind.map(({ path, message }) => (
            <li key={`${path} ${message}`}>
              <code>{path}</code>
              {message && (
                <small className="reason">
                  <English text={message} />
                </small>
              )}
            </li>
          ))}
        </ul>
      </div>
    );
  });
}
