import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { run } from './run.ts';

/** A database of one's own, behind a socket: nothing of it is on the network. */
export interface Database {
  readonly socket: string;
  readonly query: (sql: string) => Promise<string>;
  readonly stop: () => Promise<void>;
}

const ended = (child: ChildProcess): Promise<void> =>
  child.exitCode === null && child.signalCode === null
    ? new Promise((resolve) => child.once('exit', () => resolve()))
    : Promise.resolve();

/** Starts MariaDB on a folder, made the first time. */
export async function startDatabase(folder: string): Promise<Database> {
  const [data, socket] = [join(folder, 'database'), join(folder, 'db.sock')];
  const user = `--user=${userInfo().username}`;
  if (!existsSync(join(data, 'mysql')))
    await run('mariadb-install-db', [
      '--no-defaults',
      `--datadir=${data}`,
      user,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
    ]);
  const log = openSync(join(folder, 'database.log'), 'a');
  const small = [
    '--innodb-buffer-pool-size=64M',
    '--innodb-flush-log-at-trx-commit=0',
    '--performance-schema=OFF',
  ];
  const child = spawn(
    'mariadbd',
    ['--no-defaults', `--datadir=${data}`, `--socket=${socket}`, '--skip-networking', user, ...small],
    // Debian's place for it is on the path of administrators only
    { stdio: ['ignore', log, log], env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` } },
  );
  const query = (sql: string) => run('mariadb', ['--no-defaults', '-uroot', '-S', socket, '-N', '-e', sql]);
  const isUp = () =>
    query('select 1').then(
      () => true,
      () => false,
    );
  while (!(await isUp())) {
    if (child.exitCode !== null) throw new Error(`MariaDB ended: see ${join(folder, 'database.log')}`);
    await wait(100);
  }
  await query('create database if not exists wordpress character set utf8mb4');
  const stop = async () => {
    child.kill('SIGTERM');
    await ended(child);
  };
  return { socket, query, stop };
}
