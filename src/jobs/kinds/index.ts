/** The list of job kinds. A kind is named here and nowhere else. */
import type { JobKind } from '../kind.js';
import { importDocuments } from './importDocuments.js';
import { importGlossary } from './importGlossary.js';
import { importMemory } from './importMemory.js';
import { nameFix } from './nameFix.js';
import { report } from './report.js';

export const JOB_KINDS: readonly JobKind[] = [importMemory, importGlossary, importDocuments, nameFix, report];
