import '../../ui/styles/text.css';
import { Section } from '../../ui/section.tsx';
import { orderWording } from '../../wording/order/order.ts';
import { useWordsOf } from '../../wording/wording.tsx';

/** The finance office of the population office. */
const financeEmail = 'finance.ocpm@etat.ge.ch';

/** Nobody knows yet whether the card was charged: calmly, what follows, and that nothing is to be done. */
export function UnclearPart() {
  const { pay: words } = useWordsOf(orderWording);
  return (
    <Section title={words.title}>
      <div className="stack">
        <p className="say">{words.unclear}</p>
        <p>{words.unclearMeans}</p>
        <ul className="prose">
          {words.unclearPoints.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
        <p className="meta">
          {words.support} <a href={`mailto:${financeEmail}`}>{financeEmail}</a>
        </p>
      </div>
    </Section>
  );
}
