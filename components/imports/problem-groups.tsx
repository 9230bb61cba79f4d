import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Problem } from '@/domain/imports/sheet';
import { Block } from '../ui/blocks';
import { withParams } from '../ui/lists';
import { ProblemTable } from './problem-table';

type ProblemGroupsProps = {
  importId: string;
  list: 'refused' | 'warnings';
  title: string;
  problems: readonly Problem[];
  sheetLink?: (problem: Problem) => string | undefined;
  children?: ReactNode;
};

const SHOWN = 20;
const OPEN = 5;

/** Everything left out, or odd, by reason: what to do is said once, and each place stands under it. */
export async function ProblemGroups({ importId, list, title, problems, sheetLink, children }: ProblemGroupsProps) {
  if (problems.length === 0) return null;
  const t = await getTranslations('imports');
  const reasons = byReason(problems).sort((a, b) => b[1].length - a[1].length);
  return (
    <Block title={title} id={list}>
      {children}
      {reasons.map(([reason, own]) => {
        const text = t(`reason.${reason as 'missing'}`);
        return (
          <details key={reason} open={own.length <= OPEN}>
            <summary>
              {text} ({own.length})
            </summary>
            <ProblemTable caption={text} problems={own.slice(0, SHOWN)} sheetLink={sheetLink} />
            {own.length > SHOWN && (
              <p>
                <a href={withParams(`/imports/${importId}/problems`, {}, { list, reason })}>
                  {t('problem.all', { count: own.length })}
                </a>
              </p>
            )}
          </details>
        );
      })}
    </Block>
  );
}

function byReason(problems: readonly Problem[]): [reason: string, problems: Problem[]][] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const own = groups.get(problem.reason) ?? [];
    own.push(problem);
    groups.set(problem.reason, own);
  }
  return [...groups];
}
