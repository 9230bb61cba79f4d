import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { currentSession, owesSecondFactor } from '@/app/_request/viewer';
import { SecondFactorForm, SignOutInstead } from '@/components/access/second-factor-forms';
import { PageHead } from '@/components/ui/page-head';
import { samePath } from '@/domain/access/home';
import { giveFactor } from './actions';

/** Asked at each sign-in of someone who set an app up; the others are sent to set one up. */
export default async function SecondFactorPage({ searchParams }: { searchParams: Promise<{ next?: string }> }) {
  const session = await currentSession();
  if (!session) redirect('/sign-in');
  const next = samePath((await searchParams).next) ?? '/';
  if (!(await owesSecondFactor(session))) redirect(next);
  if (!session.secondFactor) redirect(`/sign-in/second-factor/set-up?next=${encodeURIComponent(next)}`);
  const t = await getTranslations('signIn');
  return (
    <div className="space-y-4">
      <title>{t('factorTitle')}</title>
      <PageHead title={t('factorTitle')} lead={t('factorLead')} />
      <SecondFactorForm action={giveFactor} next={next} />
      <SignOutInstead />
    </div>
  );
}
