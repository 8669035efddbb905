import { SelectField } from '../../forms/fields/select-field.tsx';
import { developerReferenceWording } from '../../wording/developer-reference/developer-reference.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { type ContractName, contractNames, contractSlugs } from './contract-docs.ts';

interface ContractChoiceProps {
  readonly chosen: ContractName;
  readonly onChoose: (slug: string) => void;
}

/** For whom: a provider's program or an office's dashboard. */
export function ContractChoice({ chosen, onChoose }: ContractChoiceProps) {
  const words = useWordsOf(developerReferenceWording);
  return (
    <SelectField
      name="contrat"
      label={words.contract}
      value={contractSlugs[chosen]}
      options={contractNames.map((name) => ({ value: contractSlugs[name], label: words.contracts[name] }))}
      onChange={onChoose}
    />
  );
}
