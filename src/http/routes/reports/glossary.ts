import { z } from 'zod';
import { chooseGlossaries } from '../../../glossary/glossaries.js';
import { glossaryReport } from '../../../reports/glossary/glossaryReport.js';
import { endpoint } from '../../endpoint.js';
import { slugList } from '../../fields.js';
import { langAnswer } from '../common.js';

const concept = z.object({
  conceptId: z.string(),
  glossary: z.string(),
  kind: z.enum(['person', 'place', 'organization', 'title', 'term']),
  en: z.string().nullable(),
  ko: z.string().nullable(),
});

const answer = z.object({
  duplicates: z.array(z.array(concept)),
  nearDuplicates: z.array(z.array(concept)),
  missingLanguage: z.array(concept.extend({ missing: z.array(langAnswer) })),
  expiredOffices: z.array(
    z.object({
      person: concept,
      office: z.object({
        title: z.string(),
        of: z.string().nullable(),
        titleText: z.string().nullable(),
        ofText: z.string().nullable(),
      }),
      to: z.string().nullable(),
      successor: concept.nullable(),
    }),
  ),
});

/** Offices end with the day in Seoul. */
const inSeoul = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Seoul' });

export const glossaryReports = [
  endpoint({
    method: 'get',
    path: '/reports/glossary',
    role: 'viewer',
    tag: 'Checks',
    summary:
      'Concepts that want a look: duplicates, near duplicates, without a language, offices that have ended by `date` (today)',
    query: z.strictObject({ glossary: slugList.optional(), date: z.iso.date().optional() }),
    answers: { 200: answer },
    async handle({ query: { glossary, date }, actor, services }) {
      if (glossary) await chooseGlossaries(services.db, actor, glossary);
      const { concepts } = await services.glossary.snapshot(glossary ?? actor.glossaries ?? undefined);
      return { body: glossaryReport(concepts, date ?? inSeoul.format(new Date())) };
    },
  }),
];
