// Writes the bill of materials of what is installed to run the service (CycloneDX) to artifacts/sbom.json.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';

const bill = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev'], {
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
});
mkdirSync('artifacts', { recursive: true });
writeFileSync('artifacts/sbom.json', bill);
console.log(`artifacts/sbom.json: ${JSON.parse(bill).components.length} packages`);
