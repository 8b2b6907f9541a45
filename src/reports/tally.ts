/** Counts renderings of things, with the first segments that show each. */

export interface Rendering {
  text: string;
  count: number;
  segmentIds: string[];
}

/** Segments named for one rendering; the rest is only counted. */
const SHOWN = 20;

export class Tally {
  private readonly found = new Map<string, Map<string, Rendering>>();

  add(thing: string, text: string, segmentId: string): void {
    const renderings = this.found.get(thing) ?? new Map<string, Rendering>();
    this.found.set(thing, renderings);
    const rendering = renderings.get(text) ?? { text, count: 0, segmentIds: [] };
    renderings.set(text, rendering);
    rendering.count += 1;
    if (rendering.segmentIds.length < SHOWN) rendering.segmentIds.push(segmentId);
  }

  /** Things rendered in more than one way, those seen most first; of each the most frequent rendering first. */
  varying(): { thing: string; renderings: Rendering[] }[] {
    return [...this.found]
      .filter(([, renderings]) => renderings.size > 1)
      .map(([thing, renderings]) => ({
        thing,
        renderings: [...renderings.values()].sort(
          (a, b) => b.count - a.count || a.text.localeCompare(b.text),
        ),
      }))
      .sort((a, b) => total(b.renderings) - total(a.renderings) || a.thing.localeCompare(b.thing));
  }
}

const total = (renderings: readonly Rendering[]): number =>
  renderings.reduce((sum, each) => sum + each.count, 0);
