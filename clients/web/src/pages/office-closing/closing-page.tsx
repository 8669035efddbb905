import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { SelectField } from '../../forms/fields/select-field.tsx';
import { ClosingPageDocument } from '../../graphql/__generated__/documents/closing-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { closingMonth } from '../../routes/office-finance-search.ts';
import { capitalised, currentMonth, monthInWords, monthsLater } from '../../ui/months.ts';
import { PartNotice } from '../../ui/part-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { useDone } from '../../ui/use-done.ts';
import { monthClosingWording } from '../../wording/month-closing/month-closing.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import { FinanceFrame } from '../office-finance/finance-frame.tsx';
import { useFilter } from '../office-finance/use-filter.ts';
import { ClosingProgress } from './closing-progress.tsx';
import { ClosingsTable } from './closings-table.tsx';
import { PrepareClosing } from './prepare-closing.tsx';

/** How often a closing that goes on is asked for, in milliseconds. */
const beat = 1000;

/** « Clôture »: what closing a month would come to, how far it is, and the months that are closed. */
export function ClosingPage() {
  const words = useWordsOf(monthClosingWording);
  const { locale } = useSpoken();
  const [search] = useSearchParams();
  const month = closingMonth(search);
  const { data, error, again } = usePageData(ClosingPageDocument, { month });
  const done = useDone();
  const { choose } = useFilter();
  const closing = data?.closing ?? null;
  const goesOn = closing !== null && closing.finishedAt === null;
  useEffect(() => {
    if (!goesOn) return;
    const timer = setInterval(again, beat);
    return () => clearInterval(timer);
  });

  if (!data) return error ? <PartNotice error={error} /> : <PageSkeleton />;
  const months = Array.from({ length: 13 }, (_, back) => monthsLater(currentMonth(), -back));
  if (!months.includes(month)) months.push(month);
  const named = (one: string) => capitalised(monthInWords(one, locale));
  return (
    <FinanceFrame title={words.title} lead={words.lead} done={done}>
      <Section title={words.preview}>
        <div className="stack">
          <SelectField
            name="mois"
            label={words.month}
            width="m"
            value={month}
            options={months.map((value) => ({ value, label: named(value) }))}
            onChange={(value) => {
              done.forget();
              choose('mois', value);
            }}
          />
          {closing && <ClosingProgress closing={closing} />}
          {!goesOn && (
            <PrepareClosing
              preview={data.closingPreview}
              wasClosed={closing !== null}
              onBegun={() => {
                done.tell(words.begun({ month: monthInWords(month, locale) }));
                again();
              }}
            />
          )}
        </div>
      </Section>
      <Section title={words.before}>
        {data.closings.length === 0 ? <p>{words.none}</p> : <ClosingsTable closings={data.closings} />}
      </Section>
    </FinanceFrame>
  );
}
