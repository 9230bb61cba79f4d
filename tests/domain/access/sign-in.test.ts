import { describe, expect, test } from 'vitest';
import { CODE_LASTS } from '@/domain/access/lifetimes';
import { askToSignIn, signInByCode, signInByLink } from '@/domain/access/sign-in-commands';
import { hashOf, newToken } from '@/domain/access/tokens';
import { perform } from '@/domain/command';
import { visitor } from '@/domain/viewer';
import { freshDatabase } from '@/tests/database';
import { addPerson } from './people';

const NOW = Date.UTC(2026, 10, 22, 3);

/** A house with one advisor, and a browser that asked to be let in as her. */
function asked(email = 'ada@example.ca') {
  const db = freshDatabase();
  const personId = addPerson(db, 'ada@example.ca', 'advisor');
  const viewer = visitor(db);
  const browser = newToken();
  const answer = perform(viewer, askToSignIn, { email, browser }, NOW);
  if (!answer.ok) throw new Error('could not ask');
  const mail = answer.value ?? { personId: '', code: 'none', link: newToken() };
  const byCode = (code: string, now = NOW, from = browser) =>
    perform(viewer, signInByCode, { code, browser: from }, now);
  const byLink = (link: string, now = NOW) => perform(viewer, signInByLink, { link }, now);
  const wrong = mail.code === '000000' ? '000001' : '000000';
  return { db, viewer, personId, browser, mail, sent: answer.value !== null, byCode, byLink, wrong };
}

const refused = (refusal: string) => ({ ok: false, why: 'refused', refusal });

describe('the code', () => {
  test('signs in once', () => {
    const { mail, byCode, personId } = asked();
    expect(byCode(mail.code)).toEqual({ ok: true, value: { personId } });
    expect(byCode(mail.code)).toMatchObject(refused('code-over'));
  });

  test('is read with spaces in it', () => {
    const { mail, byCode, personId } = asked();
    expect(byCode(` ${mail.code.slice(0, 3)} ${mail.code.slice(3)} `)).toMatchObject({ value: { personId } });
  });

  test.each([
    ['a moment before ten minutes', CODE_LASTS - 1, true],
    ['at ten minutes', CODE_LASTS, false],
  ])('%s', (_when, after, works) => {
    const { mail, byCode } = asked();
    expect(byCode(mail.code, NOW + after).ok).toBe(works);
  });

  test('is worth nothing in another browser', () => {
    const { mail, byCode } = asked();
    expect(byCode(mail.code, NOW, newToken())).toMatchObject(refused('code-over'));
    expect(byCode(mail.code).ok).toBe(true);
  });

  test('is worth nothing in another browser that asked for its own', () => {
    const { viewer, mail, byCode } = asked();
    const other = newToken();
    perform(viewer, askToSignIn, { email: 'ada@example.ca', browser: other }, NOW);
    expect(byCode(mail.code, NOW, other)).toMatchObject({ ok: true, value: { personId: null } });
  });

  test('dies after five wrong tries, which are written down', () => {
    const { db, mail, byCode, wrong } = asked();
    for (let tries = 0; tries < 5; tries += 1) expect(byCode(wrong)).toEqual({ ok: true, value: { personId: null } });
    expect(byCode(mail.code)).toMatchObject(refused('code-over'));
    expect(db.sql.prepare('select wrong_tries from sign_in_requests').pluck().get()).toBe(5);
  });

  test('still signs in after four wrong tries', () => {
    const { mail, byCode, wrong, personId } = asked();
    for (let tries = 0; tries < 4; tries += 1) byCode(wrong);
    expect(byCode(mail.code)).toMatchObject({ value: { personId } });
  });

  test('dies when the same browser asks for another', () => {
    const { viewer, browser, mail, byLink } = asked();
    perform(viewer, askToSignIn, { email: 'ada@example.ca', browser }, NOW + 1);
    expect(byLink(mail.link, NOW + 2)).toMatchObject(refused('link-over'));
  });
});

describe('the link', () => {
  test('signs in from any browser, once, and the code dies with it', () => {
    const { mail, byLink, byCode, personId } = asked();
    expect(byLink(mail.link)).toEqual({ ok: true, value: { personId } });
    expect(byLink(mail.link)).toMatchObject(refused('link-over'));
    expect(byCode(mail.code)).toMatchObject(refused('code-over'));
  });

  test('ends after ten minutes, and one that was made up opens nothing', () => {
    const { mail, byLink } = asked();
    expect(byLink(mail.link, NOW + CODE_LASTS)).toMatchObject(refused('link-over'));
    expect(byLink(newToken())).toMatchObject(refused('link-over'));
  });

  test('opens nothing for someone disabled meanwhile', () => {
    const { db, mail, byLink, byCode } = asked();
    db.sql.prepare('update people set disabled_at = 1').run();
    expect(byLink(mail.link)).toMatchObject(refused('link-over'));
    expect(byCode(mail.code)).toMatchObject({ value: { personId: null } });
  });
});

describe('an address nobody here has', () => {
  test('leaves the same trace and is sent nothing', () => {
    const { db, sent, byCode } = asked('stranger@example.ca');
    expect(sent).toBe(false);
    expect(db.sql.prepare('select count(*) from sign_in_requests').pluck().get()).toBe(1);
    expect(byCode('123456')).toEqual({ ok: true, value: { personId: null } });
  });

  test('as does someone with no role, and someone disabled', () => {
    const { db, viewer } = asked();
    addPerson(db, 'guest@example.ca');
    addPerson(db, 'gone@example.ca', 'coordinator');
    db.sql.prepare("update people set disabled_at = 1 where email = 'gone@example.ca'").run();
    for (const email of ['guest@example.ca', 'gone@example.ca']) {
      expect(perform(viewer, askToSignIn, { email, browser: newToken() }, NOW)).toEqual({ ok: true, value: null });
    }
  });
});

test('neither code, link nor browser is kept as it is, nor in the activity', () => {
  const { db, mail, browser } = asked();
  const kept = JSON.stringify([
    db.sql.prepare('select * from sign_in_requests').all(),
    db.sql.prepare('select * from activity').all(),
  ]);
  for (const secret of [mail.code, mail.link, browser, 'ada@example.ca']) expect(kept).not.toContain(`"${secret}`);
  expect(kept).not.toContain(hashOf(mail.code));
});
