import { ActionForm } from '../ui/action-form';
import { HiddenField, SubmitButton } from '../ui/fields';
import type { FormAction } from '../ui/form-state';

/** A form that is one button about one import. */
export function ImportButton(props: { importId: string; action: FormAction; quiet?: boolean; children: string }) {
  return (
    <ActionForm action={props.action}>
      <HiddenField name="importId" value={props.importId} />
      <SubmitButton quiet={props.quiet}>{props.children}</SubmitButton>
    </ActionForm>
  );
}
