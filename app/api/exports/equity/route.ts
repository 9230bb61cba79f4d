import { todayFor } from '@/app/_request/today';
import { requireViewer } from '@/app/_request/viewer';
import { equityCsv } from '@/domain/reports/csv';
import { equityOf } from '@/domain/reports/equity-queries';
import { periodForm } from '@/domain/reports/forms';
import { periodOf } from '@/domain/reports/period';
import { whoSeesEquity } from '@/domain/reports/policy';

/** Spreadsheets read UTF-8 only when the file starts with this. */
const BYTE_ORDER_MARK = '\ufeff';

/** The report as a file: the same figures as its page, for the same people. */
export async function GET(request: Request): Promise<Response> {
  const viewer = await requireViewer(...whoSeesEquity);
  const given = periodForm.parse(Object.fromEntries(new URL(request.url).searchParams));
  const { period, ok } = periodOf(given, todayFor(viewer));
  const report = ok ? equityOf(viewer, period) : null;
  if (!report) return new Response(null, { status: ok ? 404 : 400 });
  const name = `heard-equity-${period.from}-${period.to}.csv`;
  return new Response(BYTE_ORDER_MARK + equityCsv(report), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  });
}
