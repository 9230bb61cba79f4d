import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { create } from 'qrcode';
import { currentSession } from '@/app/_request/viewer';
import { BeginFactorForm, ConfirmFactorForm, SignOutInstead } from '@/components/access/second-factor-forms';
import { PageHead } from '@/components/ui/page-head';
import { samePath } from '@/domain/access/home';
import { secondFactorOf, viewerOf } from '@/domain/access/queries';
import { appAddress } from '@/domain/access/totp';
import { database } from '@/server/database';
import { beginFactor, confirmFactor } from '../actions';

export default async function SetUpFactorPage({ searchParams }: { searchParams: Promise<{ next?: string }> }) {
  const session = await currentSession();
  if (!session) redirect('/sign-in');
  const t = await getTranslations('signIn');
  const next = samePath((await searchParams).next) ?? '/';
  const factor = secondFactorOf(viewerOf(database(), session));
  const secret = factor?.secret ?? '';
  const { modules } = create(appAddress(secret || 'AAAA', session.name));
  const squares = { size: modules.size, dark: Array.from(modules.data, (module) => module === 1) };
  return (
    <div className="space-y-4">
      <title>{t('factorSetUpTitle')}</title>
      <PageHead title={t('factorSetUpTitle')} lead={factor?.confirmed ? t('factorThere') : t('factorSetUpLead')} />
      {!factor && <BeginFactorForm action={beginFactor} next={next} />}
      {factor && <ConfirmFactorForm action={confirmFactor} next={next} squares={squares} secret={secret} />}
      <SignOutInstead />
    </div>
  );
}
