import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { currentViewer, requireHouse } from '@/app/_request/viewer';
import { AskToSignInForm, OfficeDoor } from '@/components/access/sign-in-forms';
import { Note } from '@/components/ui/blocks';
import { PageHead } from '@/components/ui/page-head';
import { samePath } from '@/domain/access/home';
import { env } from '@/server/env';
import { askForMail, goToOffice } from './actions';

type Search = { searchParams: Promise<{ next?: string; error?: string }> };

export default async function SignInPage({ searchParams }: Search) {
  await requireHouse();
  if (await currentViewer()) redirect('/');
  const { next, error } = await searchParams;
  const t = await getTranslations('signIn');
  const { HEARD_OIDC_ISSUER, HEARD_OIDC_NAME } = env();
  const on = samePath(next) ?? '/';
  return (
    <div className="space-y-4">
      <title>{t('title')}</title>
      <PageHead title={t('title')} lead={t('lead')} />
      {error && <Note tone="warn">{t('officeRefused')}</Note>}
      <AskToSignInForm action={askForMail} next={on} />
      {HEARD_OIDC_ISSUER && <OfficeDoor action={goToOffice} next={on} name={HEARD_OIDC_NAME} />}
    </div>
  );
}
