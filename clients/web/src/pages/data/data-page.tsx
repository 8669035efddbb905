import '../../ui/styles/safety.css';
import { useState } from 'react';
import { DataCopiesDocument } from '../../graphql/__generated__/documents/data-copies.ts';
import { DataPageDocument } from '../../graphql/__generated__/documents/data-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { PageHeading } from '../../ui/heading.tsx';
import { PartNotice } from '../../ui/part-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { dataWording } from '../../wording/data/data.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { Closing } from './closing.tsx';
import { Copies } from './copies.tsx';

/** « Mes données »: a copy of everything, and the end of the account. */
export function DataPage() {
  const words = useWordsOf(dataWording);
  const { data, error } = usePageData(DataPageDocument, {});
  const { data: copies, error: noCopies, again } = usePageData(DataCopiesDocument, {});
  const [open, setOpen] = useState<'copy' | 'closing' | null>(null);
  if (!copies?.viewer) return <PageSkeleton />;
  const close = () => setOpen(null);
  return (
    <>
      <div className="page-head">
        <PageHeading>{words.title}</PageHeading>
        <p className="lead">{words.lead}</p>
      </div>
      <PartNotice error={error ?? noCopies} />
      <Section title={words.copies.title} aside={words.copies.aside}>
        <Copies
          copies={copies.viewer.dataExports}
          isOpen={open === 'copy'}
          onOpen={() => setOpen('copy')}
          onClose={close}
          onChanged={again}
        />
      </Section>
      <Section title={words.closing.title} aside={words.closing.aside}>
        {data?.viewer ? (
          <Closing
            outlook={data.viewer.closingOutlook}
            isOpen={open === 'closing'}
            onOpen={() => setOpen('closing')}
            onClose={close}
          />
        ) : (
          <p>{words.closing.unknown}</p>
        )}
      </Section>
    </>
  );
}
