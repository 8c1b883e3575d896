// Fetches the packages of package-lock.json, only when those that are there are not the ones it names.
import { createHash } from 'node:crypto';
import { execSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const stamp = 'node_modules/.lantern-lock';
const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  execSync('npm ci --no-audit --no-fund --ignore-scripts --loglevel=error', { stdio: 'inherit' });
  writeFileSync(stamp, lock);
}
