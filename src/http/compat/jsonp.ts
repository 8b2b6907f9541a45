/** A script of another site could read an answer that calls a function of its choice (JSONP): refused everywhere. */
import type { RequestHandler } from 'express';
import { AppError } from '../../errors/appError.js';

/** MyMemory and tmserver call it `callback`, amaGama `jsoncallback`. */
const NAMES = ['callback', 'jsoncallback'];

export const refuseJsonp: RequestHandler = (request, _response, next) => {
  const path = NAMES.find((name) => request.query[name] !== undefined);
  if (path !== undefined)
    throw new AppError('invalid_request', { errors: [{ path, message: 'fields:jsonp' }] });
  next();
};
