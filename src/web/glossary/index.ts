/** The pages of the glossary. `new` comes before `:id`. */
import type { PageSpec } from '../page.js';
import { conceptPage, deleteConceptPage, revertConceptPage } from './concept.js';
import { createConceptPage, editConceptPage, hintsPart, newConceptPage, saveConceptPage } from './edit.js';
import { glossaryList } from './list.js';

export const glossaryPages: readonly PageSpec[] = [
  { method: 'get', path: '/glossary', role: 'viewer', handle: glossaryList },
  { method: 'get', path: '/glossary/new', role: 'editor', handle: (call) => newConceptPage(call) },
  { method: 'post', path: '/glossary/new', role: 'editor', handle: createConceptPage },
  { method: 'post', path: '/glossary/hints', role: 'editor', reads: true, handle: hintsPart },
  { method: 'get', path: '/glossary/:id', role: 'viewer', handle: conceptPage },
  { method: 'get', path: '/glossary/:id/edit', role: 'editor', handle: (call) => editConceptPage(call) },
  { method: 'post', path: '/glossary/:id/edit', role: 'editor', handle: saveConceptPage },
  { method: 'post', path: '/glossary/:id/delete', role: 'editor', handle: deleteConceptPage },
  { method: 'post', path: '/glossary/:id/revert', role: 'editor', handle: revertConceptPage },
];
