/** The pages: rendered on the server, in English and Korean. */
import { Router } from 'express';
import type { Services } from '../services.js';

export function pages(_services: Services): Router {
  return Router();
}
