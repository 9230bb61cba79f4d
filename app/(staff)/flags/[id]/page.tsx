import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { todayFor } from '@/app/_request/today';
import { requireViewer } from '@/app/_request/viewer';
import { EvidenceBlock } from '@/components/flags/evidence-block';
import { FlagActions } from '@/components/flags/flag-actions';
import { FlagHead } from '@/components/flags/flag-head';
import { FlagHistory } from '@/components/flags/flag-history';
import { RuleBlock } from '@/components/flags/rule-block';
import { whoSeesFlags } from '@/domain/flags/policy';
import { flagById } from '@/domain/flags/queries';
import { dismissFlag, reopenFlag, takeUpFlag } from './actions';
import { looked } from './looked';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireViewer(...whoSeesFlags);
  const flag = flagById(viewer, decodeURIComponent((await params).id), todayFor(viewer));
  const t = await getTranslations('words.flagRules');
  return { title: flag === null ? undefined : `${flag.name}: ${t(flag.rule)}` };
}

export default async function FlagPage({ params }: Props) {
  const viewer = await requireViewer(...whoSeesFlags);
  const today = todayFor(viewer);
  const flag = flagById(viewer, decodeURIComponent((await params).id), today);
  if (flag === null) notFound();
  const { thresholds, mayHandle, ...evidence } = looked(viewer, flag, today);
  const actions = mayHandle ? { takeUp: takeUpFlag, dismiss: dismissFlag, reopen: reopenFlag } : null;
  return (
    <>
      <FlagHead flag={flag} />
      <FlagActions flag={flag} actions={actions} />
      <EvidenceBlock flag={flag} {...evidence} />
      <RuleBlock rule={flag.rule} thresholds={thresholds} />
      <FlagHistory steps={flag.steps} />
    </>
  );
}
