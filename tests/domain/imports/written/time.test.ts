import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '@/domain/imports/sheet';
import { readMinutes, readQuantity, readTime } from '@/domain/imports/written/time';

describe('a time of day', () => {
  it.each([
    ['09:00', '09:00'],
    ['9:00:00', '09:00'],
    ['9', '09:00'],
    ['6:30 PM', '18:30'],
    ['6:30 p.m. ET', '18:30'],
    ['12 am', '00:00'],
    ['12 pm', '12:00'],
    ['noon', '12:00'],
    ['midi', '12:00'],
    ['18 h 30', '18:30'],
    ['18h30', '18:30'],
    ['18 h', '18:00'],
    ['9 h 00', '09:00'],
    [0.770833333333333, '18:30'],
    [{ day: '1899-12-30', minutes: 1110 }, '18:30'],
    ['25:00', null],
    ['9:75', null],
    ['after lunch', null],
    ['', null],
  ] as [Cell, string | null][])('%o is %s', (written, time) => {
    expect(readTime(written)).toBe(time);
  });

  it('reads back every minute of the day in every form', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (minute) => {
        const [hour, rest] = [Math.floor(minute / 60), String(minute % 60).padStart(2, '0')];
        const time = `${String(hour).padStart(2, '0')}:${rest}`;
        const halfDay = `${hour % 12 === 0 ? 12 : hour % 12}:${rest} ${hour < 12 ? 'a.m.' : 'p.m.'}`;
        for (const written of [time, `${hour} h ${rest}`, `${hour}h${rest}`, halfDay, minute / 1440])
          expect(readTime(written)).toBe(time);
      }),
    );
  });
});

describe('a length of time', () => {
  it.each([
    ['1.5', 90],
    ['1,5 h', 90],
    [1.5, 90],
    ['1 h 30', 90],
    ['1h30min', 90],
    ['1:30', 90],
    ['90 min', 90],
    ['90 minutes', 90],
    ['2 hrs 15 mins', 135],
    ['1 hour and 30 minutes', 90],
    ['1 heure et 30 minutes', 90],
    ['45 mins.', 45],
    [{ day: '1899-12-30', minutes: 90 }, 90],
    ['all day', null],
    ['', null],
  ] as [Cell, number | null][])('%o is %s minutes', (written, minutes) => {
    expect(readMinutes(written)).toBe(minutes);
  });

  it('counts a bare number in minutes under a heading that says so', () => {
    expect(readMinutes('90', 'minutes')).toBe(90);
  });
});

describe('a quantity', () => {
  it.each([
    ['49 km', { quantity: 49, unit: 'km' }],
    ['49,5 kilomètres', { quantity: 49.5, unit: 'km' }],
    ['2 h', { quantity: 2, unit: 'hour' }],
    ['3', { quantity: 3, unit: 'each' }],
    [3, { quantity: 3, unit: 'each' }],
    ['some', null],
  ] as [Cell, unknown][])('%o', (written, quantity) => {
    expect(readQuantity(written)).toEqual(quantity);
  });
});
