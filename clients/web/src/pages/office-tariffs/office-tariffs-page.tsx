import '../../ui/styles/tariffs.css';
import { Printer } from 'lucide-react';
import { useRef, useState } from 'react';
import { controlId } from '../../forms/fields/field.tsx';
import { useAnswers } from '../../forms/use-answers.ts';
import { TariffsPageDocument } from '../../graphql/__generated__/documents/tariffs-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { Button } from '../../ui/button.tsx';
import { today, writtenDay } from '../../ui/dates.ts';
import { PageHeading } from '../../ui/heading.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { tariffsWording } from '../../wording/tariffs/tariffs.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { byForm, type Rate } from './rates.ts';
import { blankRate, TariffForm } from './tariff-form.tsx';
import { TariffTable } from './tariff-table.tsx';

/** « Tarifs »: what the insurance pays, past, present and to come, for its administrators. */
export function OfficeTariffsPage() {
  const words = useWordsOf(tariffsWording);
  const { data, again } = usePageData(TariffsPageDocument, {});
  const [done, setDone] = useState<string | null>(null);
  const form = useAnswers(blankRate);
  const notice = useRef<HTMLDivElement>(null);
  const day = today();

  function say(sentence: string): void {
    setDone(sentence);
    again();
    // Whoever came down to a row of the last form sees what became of it.
    notice.current?.scrollIntoView({ block: 'nearest' });
  }

  /** Takes a rate into the form; the focus goes to what can be changed in it. */
  function take(rate: Rate): void {
    setDone(null);
    form.change('code')(rate.code);
    form.change('validFrom')(writtenDay(rate.validFrom));
    form.change('amount')(rate.amount.amount);
    form.change('source')(rate.source);
    form.change('isVerified')(rate.isVerified);
    form.mark([]);
    document.getElementById(controlId(rate.validFrom > day ? 'amount' : 'source'))?.focus();
  }

  if (!data) return <PageSkeleton />;
  return (
    <div className="work tariffs">
      <div className="head-row">
        <PageHeading>{words.title}</PageHeading>
        <Button look="second" small onClick={() => print()}>
          <Printer className="icon" aria-hidden="true" />
          {words.print}
        </Button>
      </div>
      <p className="lead">{words.lead}</p>
      <div role="status" ref={notice}>
        {done && (
          <div className="notice ok">
            <p>{done}</p>
          </div>
        )}
      </div>
      <div className="cols">
        <div>
          {byForm(data.tariffs).map((sequences) => (
            <TariffTable
              key={sequences[0].form.code}
              sequences={sequences}
              day={day}
              onTake={take}
              onDone={say}
            />
          ))}
        </div>
        <aside aria-labelledby="nouveau-tarif">
          <h2 id="nouveau-tarif">{words.newRate}</h2>
          <TariffForm form={form} sequences={data.tariffs} day={day} onDone={say} />
        </aside>
      </div>
    </div>
  );
}
