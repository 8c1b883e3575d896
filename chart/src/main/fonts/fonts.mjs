// Copies the font that lantern.chart.export embeds beside its classes.
// Usage: node fonts.mjs FOLDER. Does nothing when it is there; installs its one package when missing.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = resolve(process.argv[2]);
const home = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const fonts = join(home, 'node_modules', 'dejavu-fonts-ttf', 'ttf');
for (const name of ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf']) {
  const output = join(folder, name);
  if (existsSync(output)) continue;
  if (!existsSync(join(fonts, name))) {
    execFileSync('npm', ['ci', '--silent', '--no-audit', '--no-fund'], { cwd: home, stdio: ['ignore', 'inherit', 'inherit'] });
  }
  mkdirSync(folder, { recursive: true });
  copyFileSync(join(fonts, name), `${output}.part`);
  renameSync(`${output}.part`, output);
}
