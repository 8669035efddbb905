import '../../ui/styles/text.css';
import { useMutation } from 'urql';
import { AcceptTermsDocument } from '../../graphql/__generated__/documents/accept-terms.ts';
import { TermsPageDocument, type TermsPageQuery } from '../../graphql/__generated__/documents/terms-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { Button } from '../../ui/button.tsx';
import { writtenDay, writtenDayOf } from '../../ui/dates.ts';
import { PageHeading } from '../../ui/heading.tsx';
import { PartNotice } from '../../ui/part-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { useViewer } from '../../ui/viewer.ts';
import { lawWording } from '../../wording/law/law.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import { TermsWords } from './terms-words.tsx';

type Version = TermsPageQuery['terms'][number];

/** « Conditions générales »: the two texts by dated version, in the words that bind, and whether the reader accepted them. */
export function TermsPage() {
  const { terms: words } = useWordsOf(lawWording);
  const { data, error, again } = usePageData(TermsPageDocument, {});
  if (!data) return <PageSkeleton />;
  const past = data.terms.filter(({ until }) => until);
  return (
    <div className="wrap">
      <div className="page-head">
        <PageHeading>{words.title}</PageHeading>
        <p className="lead">{words.lead}</p>
      </div>
      <PartNotice error={error} />
      <Section title={words.short}>
        <ul className="prose">
          {words.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
        <p className="meta">{words.binding}</p>
      </Section>
      {data.terms
        .filter(({ until }) => !until)
        .map((version) => (
          <Text key={version.text} version={version} onAccepted={again} />
        ))}
      <Section title={words.past}>
        {past.length === 0 ? (
          <p className="meta">{words.noPast}</p>
        ) : (
          past.map((version) => <Past key={`${version.text} ${version.version}`} version={version} />)
        )}
      </Section>
    </div>
  );
}

interface TextProps {
  readonly version: Version;
  readonly onAccepted: () => void;
}

function Text({ version, onAccepted }: TextProps) {
  const { terms: words } = useWordsOf(lawWording);
  return (
    <Section title={words[version.text]} aside={words.since({ day: writtenDay(version.version) })}>
      <TermsWords words={version.words} />
      <Acceptance version={version} onAccepted={onAccepted} />
    </Section>
  );
}

/** Whoever is signed in sees since when he has accepted the text, or may do so now. */
function Acceptance({ version, onAccepted }: TextProps) {
  const { terms: words } = useWordsOf(lawWording);
  const viewer = useViewer();
  const [{ fetching }, accept] = useMutation(AcceptTermsDocument);
  if (!viewer) return null;
  if (version.acceptedAt)
    return <p className="notice ok">{words.accepted({ day: writtenDayOf(version.acceptedAt) })}</p>;
  return (
    <div className="notice">
      <p>{words.notAccepted}</p>
      <Button
        look="second"
        busy={fetching ? words.accepting : null}
        onClick={() => accept({ text: version.text, version: version.version }).then(onAccepted)}
      >
        {words.accept}
      </Button>
    </div>
  );
}

function Past({ version }: { readonly version: Version }) {
  const { terms: words } = useWordsOf(lawWording);
  const { locale } = useSpoken();
  return (
    <details>
      <summary lang={locale}>
        {words[version.text]},{' '}
        {words.between({ from: writtenDay(version.version), until: writtenDay(version.until ?? '') })}
      </summary>
      <TermsWords words={version.words} />
    </details>
  );
}
