/** Prints ACCESS.md: every route with what each role is answered. `npm run access > ACCESS.md` */
import { accessTable } from './accessTable/table.js';

process.stdout.write(accessTable());
