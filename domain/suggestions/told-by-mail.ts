/** The kind of a mail that tells an author; what the server does when it is taken hangs on it. */
export const TOLD_BY_MAIL = 'suggestion-told';
