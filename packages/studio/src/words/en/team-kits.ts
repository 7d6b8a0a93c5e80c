import type { kits as french } from '../fr/team-kits.ts';
import type { Translated } from '../words.ts';

const members = (count: number): string => `${count} ${count === 1 ? 'member' : 'members'}`;

export const kits: Translated<typeof french> = {
  title: 'Take the kits',
  lead: (ready, bad) =>
    bad === 0
      ? `${members(ready)} ready.`
      : `${members(ready)} ready; ${bad === 1 ? 'the row to correct is' : `the ${bad} rows to correct are`} left aside and told in the report.`,
  what: 'What to make',
  whole: 'Whole kits',
  wholeHelp: 'One ZIP archive a member, with all of their files; about 6 MB each.',
  badges: 'The badges only',
  badgesHelp: 'As SVG and PNG, in the three forms; quick and light.',
  toFolder: 'Your browser writes each archive, as soon as it is made, into the folder you choose.',
  toArchives: (size) =>
    `Your browser receives archives of ${size} members at most, one after the other; if it asks, allow it to save several files.`,
  archive: (part) => `kits-${String(part).padStart(2, '0')}.zip`,
  badgeArchive: (part) => `badges-${String(part).padStart(2, '0')}.zip`,
  start: (count) => `Make ${count} ${count === 1 ? 'kit' : 'kits'}`,
  startBadges: (count) => `Make the badges of ${members(count)}`,
  nothing: 'No row is ready: correct one first.',
  making: 'Making the kits',
  row: (at, all, name) => `${at} of ${all}: ${name}`,
  left: (minutes) =>
    minutes < 1
      ? 'less than a minute'
      : minutes < 60
        ? `about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`
        : `about ${Math.round(minutes / 30) / 2} h`,
  paused: 'Paused',
  pause: 'Pause',
  resume: 'Go on',
  cancel: 'Stop',
  done: (count) => `${count} ${count === 1 ? 'kit' : 'kits'} made.`,
  stopped: (count, all) => `Stopped: ${count} of ${all} are made and kept.`,
  failed: (count) => `${members(count)} could not have theirs.`,
  trouble: {
    title: 'The work was interrupted.',
    why: 'The folder can no longer be written, there is no room left, or a part of the page did not load. What is made is kept.',
  },
  fault: {
    what: 'The files of this member could not be made.',
    why: 'A part of the page stopped during the work.',
    fix: 'Make them again, for this member alone.',
  },
  report: 'Download the report',
  reportName: 'kits-report.csv',
  reportWhy: 'What could not be made, row by row, and what to correct.',
  columns: ['Row', 'Activity', 'Where', 'What is wrong', 'Why', 'What to do'],
  leftOut: (support) => `Support: ${support}`,
};
