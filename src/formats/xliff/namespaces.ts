/** Namespaces of XLIFF, all versions; elements of another are a tool's own. XLIFF 1.0 has none. */
export const isXliff = (uri: string): boolean =>
  uri === '' || uri.startsWith('urn:oasis:names:tc:xliff:document:');

export const SDL = 'http://sdl.com/FileTypes/SdlXliff/1.0';
