import type { PostageCode } from '../../graphql/__generated__/types.ts';
import { moneyText } from '../../ui/amount.tsx';
import { basketWording } from '../../wording/basket/basket.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { ChoiceField } from '../fields/choice-field.tsx';
import type { OrderPreview } from './use-order-preview.ts';

interface PostageFieldProps {
  readonly choices: OrderPreview['postageChoices'];
  readonly value: PostageCode;
  readonly problem: string | null;
  readonly onChange: (postage: PostageCode) => void;
}

/** How it is sent, with what each way costs. What the office has not priced yet can't be chosen, and is named all the same. */
export function PostageField({ choices, value, problem, onChange }: PostageFieldProps) {
  const words = useWordsOf(basketWording);
  const priced = choices.flatMap(({ code, title, amount }) =>
    amount
      ? [{ value: code, label: title, means: Number(amount.amount) === 0 ? words.free : moneyText(amount) }]
      : [],
  );
  const unpriced = choices.filter(({ amount }) => amount === null).map(({ title }) => title);
  return (
    <>
      <ChoiceField
        name="postage"
        label={words.postage}
        value={value}
        options={priced}
        problem={problem}
        onChange={onChange}
      />
      {unpriced.length > 0 && <p className="meta after">{words.unpriced({ ways: unpriced.join(', ') })}</p>}
    </>
  );
}
