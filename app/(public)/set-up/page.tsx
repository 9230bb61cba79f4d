import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { isAtHome } from '@/app/_request/origin';
import { SetUpForm } from '@/components/access/set-up-form';
import { PageHead } from '@/components/ui/page-head';
import { isSetUp } from '@/domain/settings/queries';
import { visitor } from '@/domain/viewer';
import { database } from '@/server/database';
import { setUpHouse } from './actions';

/** The first visit. Reached from elsewhere, it also asks for the code printed at the terminal. */
export default async function SetUpPage() {
  if (isSetUp(visitor(database()))) redirect('/');
  const t = await getTranslations('setUp');
  return (
    <div className="space-y-4">
      <title>{t('title')}</title>
      <PageHead title={t('title')} lead={t('lead')} />
      <SetUpForm action={setUpHouse} withCode={!isAtHome(await headers())} />
    </div>
  );
}
