// Installs the packages of the current folder, once however many builds ask for it at the same time.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

const lock = 'obj/installing';
const stamp = 'node_modules/.installed';
const patience = 180_000;

const age = (path) => Date.now() - statSync(path, { throwIfNoEntry: false })?.mtimeMs;
const upToDate = () => existsSync(stamp) && ['package.json', 'package-lock.json'].every((file) => age(file) >= age(stamp));

async function take() {
  mkdirSync('obj', { recursive: true });
  for (;;) {
    try {
      mkdirSync(lock);
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') {
        throw error;
      }
      // A build that was ended leaves its lock behind.
      if (age(lock) > patience) {
        rmSync(lock, { recursive: true, force: true });
      }
      await setTimeout(200);
    }
  }
}

await take();
let code = 0;
try {
  if (!upToDate()) {
    const npm = spawnSync('npm ci --ignore-scripts --no-audit --no-fund', { shell: true, stdio: 'inherit' });
    code = npm.status ?? 1;
    if (code === 0) {
      writeFileSync(stamp, '');
    }
  }
} finally {
  rmSync(lock, { recursive: true, force: true });
}
process.exitCode = code;
