import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/action-form';
import { Row, Rows, Sheet } from '@/components/ui/blocks';
import { HiddenField, SubmitButton } from '@/components/ui/fields';
import type { FormAction } from '@/components/ui/form-state';
import type { ClaimLine } from '@/domain/claims/queries';

type Props = { line: ClaimLine; channel?: string | undefined; drop: FormAction };

/** The pictures there are of a receipt: each can be looked at, or taken away when it shows something else. */
export async function KeptReceipts({ line, channel, drop }: Props) {
  const t = await getTranslations('costs');
  if (line.files.length === 0) return null;
  return (
    <Sheet title={t('pictures', { count: line.files.length })}>
      <Rows>
        {line.files.map((file, at) => (
          <Row
            key={file.id}
            end={
              <ActionForm action={drop} className="inline">
                <HiddenField name="receiptId" value={file.id} />
                {channel && <HiddenField name="channel" value={channel} />}
                <SubmitButton quiet>
                  {t('dropPicture')}
                  <span className="sr-only"> {at + 1}</span>
                </SubmitButton>
              </ActionForm>
            }
          >
            <a className="reach" href={`/receipts/${file.id}`}>
              {t('seePicture', { number: at + 1, of: line.files.length })}
            </a>
          </Row>
        ))}
      </Rows>
    </Sheet>
  );
}
