import { describe, expect, it } from 'vitest';
import { countLetters, roomWords } from './limit.ts';

describe('countLetters', () => {
  it.each([
    ['', 0],
    ['Élan', 4],
    ['E\u0301lan', 4],
    ['👩‍🌾', 1],
    ['你好', 2],
  ])('counts %j as a reader does', (text, count) => {
    expect(countLetters(text)).toBe(count);
  });
});

describe('roomWords', () => {
  it.each([
    [12, '12\u00a0caractères restants'],
    [1, '1\u00a0caractère restant'],
    [0, '0\u00a0caractère restant'],
    [-1, '1\u00a0caractère de trop'],
    [-2, '2\u00a0caractères de trop'],
  ])('says %i', (room, words) => {
    expect(roomWords(room)).toBe(words);
  });
});
