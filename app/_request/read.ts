/** Whether a page is asked for to be read now: not its head alone, and not fetched in case it is opened later. */
export const isRead = (asked: Pick<Headers, 'get'>): boolean =>
  asked.get('x-heard-method') === 'GET' &&
  !/prefetch|prerender|preview/.test(`${asked.get('sec-purpose')} ${asked.get('purpose')} ${asked.get('x-moz')}`) &&
  asked.get('next-router-prefetch') === null;
