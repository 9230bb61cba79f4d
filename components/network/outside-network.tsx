import { getTranslations } from 'next-intl/server';
import { Sheet } from '@/components/ui/blocks';
import type { FormAction } from '@/components/ui/form-state';
import type { Membership } from '@/domain/network/membership-queries';
import { ShareForm } from './choice-forms';

/** What being in the network means, before anyone chooses. */
export async function OutsideNetwork({ membership, join }: { membership: Membership; join: FormAction }) {
  const t = await getTranslations('network');
  return (
    <Sheet title={t('joinTitle', { who: 'you', name: '' })}>
      <ul className="lines">
        <li>{t('meansSee')}</li>
        <li>{t('meansHidden')}</li>
        <li>{t('meansNotes')}</li>
        <li>{t('meansMail')}</li>
        <li>{t('meansLeave')}</li>
      </ul>
      <ShareForm membership={membership} action={join} />
    </Sheet>
  );
}
