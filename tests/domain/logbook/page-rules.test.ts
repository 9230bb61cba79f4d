import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cameSoFar } from '@/domain/logbook/came-so-far';
import { invitedUnlessSaid } from '@/domain/logbook/invited-unless-said';
import type { RosterLine } from '@/domain/logbook/roster';
import { unrecordedOf } from '@/domain/logbook/unrecorded-queries';
import { attendances } from '@/domain/meetings/words';
import { begin, log, logged, office } from './office';

describe('invited unless said otherwise', () => {
  it.each([
    ['in-person', '', 'invited'],
    ['part', '', 'invited'],
    ['absent-with-word', '', 'invited'],
    // Left out, or forgot to say: only a person can know.
    ['absent-without-word', '', ''],
    ['', '', ''],
    ['video', 'asked', 'asked'],
    ['absent-with-word', 'not-invited', 'not-invited'],
  ])('attendance %j and origin %j make it %j', (attendance, origin, expected) => {
    const posted = { 'people.a.attendance': attendance, 'people.a.origin': origin };
    expect(invitedUnlessSaid(posted)).toEqual({ ...posted, 'people.a.origin': expected });
  });

  it('never writes over what is said, and twice is as once', () => {
    const person = fc.record({
      'people.a.attendance': fc.constantFrom('', ...attendances),
      'people.a.origin': fc.constantFrom('', 'invited', 'not-invited', 'asked', 'brought', 'walked-in'),
      'others.b.attendance': fc.constantFrom(...attendances),
    });
    fc.assert(
      fc.property(person, (posted) => {
        const once = invitedUnlessSaid(posted);
        expect(invitedUnlessSaid(once)).toEqual(once);
        expect(once['others.b.origin']).toBeUndefined();
        if (posted['people.a.origin'] !== '') expect(once).toEqual(posted);
      }),
    );
  });
});

describe('who came so far', () => {
  const line = (personId: string, expected = true) => ({ personId, expected }) as RosterLine;
  const roster = [line('a'), line('b'), line('c'), line('alternate', false)];

  it('counts the expected, those nothing is said of, and those besides', () => {
    const written = {
      'people.a.attendance': 'video',
      'people.b.attendance': 'absent-with-word',
      'people.alternate.attendance': 'in-person',
      'others.x.name': 'Someone',
      'others.x.attendance': 'in-person',
      'others.y.attendance': 'in-person',
    };
    expect(cameSoFar(written, roster)).toEqual({ came: 1, expected: 3, unsaid: 1, besides: 2 });
  });

  it('says nothing of an empty draft', () => {
    expect(cameSoFar({}, roster)).toEqual({ came: 0, expected: 3, unsaid: 3, besides: 0 });
  });
});

describe('what could not be kept any more', () => {
  it('is what someone changed since what they saw, and not what others wrote', () => {
    const { carol, omar } = office();
    const draftId = begin(carol);
    log(carol, draftId, { 'people.ann.attendance': 'in-person', 'people.ann.origin': 'invited' });
    const fields = { 'people.ann.attendance': '', 'people.ben.attendance': 'video', title: '' };
    expect(unrecordedOf(omar, { draftId, version: 0, fields })).toEqual({ 'people.ben.attendance': 'video' });
  });

  it('begins from the edition that a correction began from', () => {
    const { carol, omar } = office();
    const meetingId = logged(carol, { 'people.ann.attendance': 'in-person', 'people.ann.origin': 'invited' });
    const draftId = begin(carol, { meetingId });
    const seen = { 'people.ann.attendance': 'in-person', 'people.ann.origin': 'invited' };
    log(carol, draftId, { ...seen, 'people.ann.attendance': 'phone' });
    const fields = { ...seen, 'people.ben.attendance': 'video' };
    expect(unrecordedOf(omar, { draftId, version: 0, fields })).toEqual({ 'people.ben.attendance': 'video' });
  });

  it('is nothing for who may not log it', () => {
    const { carol, cleo } = office();
    const draftId = begin(carol);
    expect(unrecordedOf(cleo, { draftId, version: 0, fields: { title: 'X' } })).toEqual({});
  });
});
