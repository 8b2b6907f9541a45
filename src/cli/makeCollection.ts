/** Makes a memory or glossary that is not there yet. */
import { call, post } from './client.js';

export async function makeCollection(path: '/memories' | '/glossaries', slug: string): Promise<void> {
  const { items } = await call<{ items: { slug: string }[] }>(`${path}?q=${slug}&limit=200`);
  if (!items.some((item) => item.slug === slug)) await post(path, { slug });
}
