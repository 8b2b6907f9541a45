/** Kinds of things, as errors name them. */
export const things = {
  memory: 'memory',
  glossary: 'glossary',
  segment: 'segment',
  concept: 'concept',
  document: 'document',
  job: 'job',
  key: 'key',
  file: 'file',
  profile: 'profile',
  dismissal: 'dismissal',
  batch: 'batch of changes',
};
