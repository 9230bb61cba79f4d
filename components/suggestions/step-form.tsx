import type { ReactNode } from 'react';
import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, SubmitButton } from '@/components/ui/fields';
import { Fold } from '@/components/ui/fold';
import type { FormAction } from '@/components/ui/form-state';

/** What every form about one suggestion needs: which, and how it stood. `folded` is its name where it opens by a press. */
export type StepProps = { id: string; stamp: string; action: FormAction; folded?: boolean };

/** A form of one step, open where it is the one thing to do, else behind its name. */
export function StepForm(props: StepProps & { name: string; button: string; children?: ReactNode }) {
  const { id, stamp, action, folded, name, button, children } = props;
  const fields = (
    <>
      {children}
      <div className="actions">
        <SubmitButton quiet={folded}>{button}</SubmitButton>
      </div>
    </>
  );
  return (
    <ActionForm action={action} label={name}>
      <HiddenField name="id" value={id} />
      <HiddenField name="stamp" value={stamp} />
      {folded ? <Fold summary={name}>{fields}</Fold> : fields}
    </ActionForm>
  );
}
