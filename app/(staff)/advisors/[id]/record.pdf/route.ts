import { letterAnswer } from '@/app/_request/contribution-letter';
import { requireViewer } from '@/app/_request/viewer';
import { whoKeepsPeople } from '@/domain/people/policy';

/** The record of contribution of an advisor who gets their letters on paper, for the office to print. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const viewer = await requireViewer(...whoKeepsPeople);
  return letterAnswer(viewer, (await params).id, request);
}
