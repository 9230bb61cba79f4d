import { getTranslations } from 'next-intl/server';
import { officeViewer } from '@/app/_request/viewer';
import { LinkButton } from '@/components/ui/blocks';
import { PageHead } from '@/components/ui/page-head';

/** What comes after setting up: the records, and the offer of a second factor. */
export default async function SetUpDonePage() {
  await officeViewer();
  const t = await getTranslations('setUp');
  return (
    <div className="space-y-4">
      <title>{t('doneTitle')}</title>
      <PageHead title={t('doneTitle')} lead={t('doneLead')} />
      <p className="actions">
        <LinkButton href="/imports">{t('doneImport')}</LinkButton>
        <LinkButton href="/today" quiet>
          {t('doneToday')}
        </LinkButton>
      </p>
      <h2 className="pt-4">{t('doneFactorTitle')}</h2>
      <p>{t('doneFactor')}</p>
      <p>
        <a href="/sign-in/second-factor/set-up">{t('doneFactorLink')}</a>
      </p>
    </div>
  );
}
