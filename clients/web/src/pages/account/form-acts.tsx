import { Button } from '../../ui/button.tsx';
import { accountWording } from '../../wording/account/account.ts';
import { useWordsOf } from '../../wording/wording.tsx';

interface FormActsProps {
  readonly isSaving: boolean;
  /** What the button says, when it isn't « Enregistrer ». */
  readonly save?: string;
  readonly onCancel: () => void;
}

/** The end of every form of « Mon compte ». */
export function FormActs({ isSaving, save, onCancel }: FormActsProps) {
  const { act: words } = useWordsOf(accountWording);
  return (
    <div className="row form-acts">
      <Button type="submit" busy={isSaving ? words.saving : null}>
        {save ?? words.save}
      </Button>
      <Button look="second" onClick={onCancel}>
        {words.cancel}
      </Button>
    </div>
  );
}
