/** The list of endpoints below `/api/v1`. A resource is named here and nowhere else. */
import type { Endpoint } from './endpoint.js';
import { audit } from './routes/audit/router.js';
import { batches } from './routes/batches/router.js';
import { candidateEndpoints } from './routes/candidates/router.js';
import { checks } from './routes/checks/router.js';
import { concepts } from './routes/concepts/router.js';
import { dismissals } from './routes/dismissals/router.js';
import { documents } from './routes/documents/router.js';
import { exports } from './routes/exports/router.js';
import { glossaries } from './routes/glossaries/router.js';
import { jobs } from './routes/jobs/router.js';
import { keys } from './routes/keys/router.js';
import { lookups } from './routes/lookup/router.js';
import { memories } from './routes/memories/router.js';
import { names } from './routes/names/router.js';
import { pretranslation } from './routes/pretranslate/router.js';
import { profiles } from './routes/profiles/router.js';
import { glossaryReports } from './routes/reports/glossary.js';
import { nameFixes } from './routes/reports/nameFix.js';
import { reports } from './routes/reports/router.js';
import { segments } from './routes/segments/router.js';

export const ENDPOINTS: readonly Endpoint[] = [
  ...lookups,
  ...names,
  ...memories,
  ...segments,
  ...glossaries,
  ...concepts,
  ...documents,
  ...candidateEndpoints,
  ...checks,
  ...dismissals,
  ...profiles,
  ...exports,
  ...pretranslation,
  ...reports,
  ...glossaryReports,
  ...nameFixes,
  ...batches,
  ...jobs,
  ...keys,
  ...audit,
];
