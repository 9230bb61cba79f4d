import { letterAnswer } from '@/app/_request/contribution-letter';
import { advisorViewer } from '@/app/_request/viewer';

/** An advisor's own record of contribution, as tagged PDF. */
export async function GET(request: Request): Promise<Response> {
  const viewer = await advisorViewer();
  return letterAnswer(viewer, viewer.personId ?? '', request);
}
