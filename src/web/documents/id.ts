import { rowId } from '../../http/fields.js';
import { parsed } from '../forms.js';
import type { PageCall } from '../page.js';

/** The document that the address names. */
export const idOf = ({ request, reader }: PageCall): number => parsed(rowId, request.params['id'], reader);
